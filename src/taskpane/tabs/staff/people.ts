import { readText } from "../../../budget/cohort/column";
import { normalise } from "../../../rules/words/blank";
import type { Table } from "../../state/tables";
import { filledRows } from "../../state/tables";
import type { ByColumn } from "./columns";
import { byColumn, staffKeys, staffPositions } from "./columns";

/** A row of the staff list, as text. */
export interface PersonRow {
  /** Its number in the table; the headings are row 1. */
  readonly row: number;
  readonly text: ByColumn<string>;
  /** What a search looks through. */
  readonly searched: string;
}

export function peopleOf(table: Table): readonly PersonRow[] {
  const positions = staffPositions(table);
  return filledRows(table).map((row) => {
    const text = byColumn((key) => readText(table[row - 1]?.[positions[key]]));
    return { row, text, searched: normalise(staffKeys.map((key) => text[key]).join(" ")) };
  });
}

/** People in whose rows every word of the search stands somewhere, in any case. */
export function findPeople(people: readonly PersonRow[], search: string): readonly PersonRow[] {
  const words = normalise(search)
    .split(" ")
    .filter((word) => word !== "");
  return words.length === 0 ? people : people.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

/** What to call somebody in a sentence, where no name was given too. */
export function callOf(person: string, row: number): string {
  return person === "" ? `Person ${row - 1}` : person;
}
