import { batch } from "@preact/signals";
import { normaliseHeading } from "../../../budget/cohort/headings";
import { cohort } from "../../pane-state";
import { focusFieldSoon, focusSoon } from "../../parts/focus-soon";
import { message, sayDone, sayProblem } from "../../state/message";
import type { CellValue } from "../../state/tables";
import type { KnownBy } from "../find-again";
import { findAgain } from "../find-again";
import type { ByColumn, StaffKey } from "./columns";
import { columnOf, staffKeys } from "./columns";
import { forAnotherProgramme, newPerson, valuesIn } from "./new-person";
import { callOf } from "./people";
import type { SeenRow, StaffView } from "./staff-state";
import { askToRemove, foundPeople, page, sameRow, staffView } from "./staff-state";
import { pageSize } from "./pages";

/** The ids by which the focus is moved. */
export const focusIds = {
  count: "people-count",
  add: "add-a-person",
  bringIn: "bring-people-in",
  person: (row: number) => `person-${row}`,
  remove: (row: number) => `remove-person-${row}`,
} as const;

/** Shows something else; what was wrong with what one leaves is of no use any more. */
function show(view: StaffView): void {
  if (message.peek()?.tone === "problem") message.value = null;
  staffView.value = view;
}

export function seenRow(row: number): SeenRow {
  return { row, values: valuesIn(cohort.tables.value.staff)(row) };
}

/** Somebody may take several programmes. */
const knownBy: KnownBy<ByColumn<CellValue>> = { here: ["person"], elsewhere: ["person", "programme"] };

/** The row of somebody seen before. Where there is no such row any more, the list shows, with a word about it, and null comes back. */
export function rowAgain(seen: SeenRow): number | null {
  const { staff } = cohort.tables.value;
  const found = findAgain(staff.length, valuesIn(staff), seen, knownBy);
  if (found !== null) return found;
  backToList(focusIds.count);
  sayGone(seen);
  return null;
}

function sayGone({ row, values }: SeenRow): void {
  sayProblem(
    `${callOf(String(values.person ?? ""), row)} is not in the list any more as it was here: the sheet was changed.`,
  );
}

/** Opens the form of a row, with the focus in one of its fields. */
export function openPerson(row: number, focus: StaffKey): void {
  const isThere = row > 1 && row <= cohort.tables.value.staff.length;
  show(isThere ? { kind: "edit", focus, ...seenRow(row) } : { kind: "list" });
  if (isThere) focusOn(focus);
}

export function openNewPerson(): void {
  openForm("person", newPerson(cohort.tables.value));
}

export function openForAnotherProgramme(values: ByColumn<CellValue>): void {
  openForm("programme", forAnotherProgramme(values));
}

let forms = 0;

function openForm(focus: StaffKey, values: ByColumn<CellValue>): void {
  forms += 1;
  show({ kind: "add", form: forms, focus, values, isTried: false });
  focusOn(focus);
}

function focusOn(key: StaffKey): void {
  focusFieldSoon(columnOf(key).heading);
}

/** Takes over an entry for somebody who is yet to be added. */
export function changeNew(changed: { readonly isTried: true } | Partial<ByColumn<CellValue>>): void {
  const view = staffView.value;
  if (view.kind !== "add") return;
  staffView.value =
    "isTried" in changed ? { ...view, isTried: true } : { ...view, values: { ...view.values, ...changed } };
}

export function openImport(): void {
  show({ kind: "import" });
}

/** Goes back to the list, the focus to where one left it. */
export function backToList(focus: string): void {
  show({ kind: "list" });
  focusSoon(focus);
}

/** The same, to a row: the page that it is on shows. */
export function backToPerson(row: number): void {
  const at = foundPeople.peek().findIndex((person) => person.row === row);
  if (at >= 0) page.value = Math.floor(at / pageSize);
  backToList(at < 0 ? focusIds.count : focusIds.person(row));
}

/** Takes somebody out of the list, whose row has to say just what was seen; the focus goes to who comes next. */
export function removePerson(seen: SeenRow): void {
  const row = sameRow(seen);
  batch(() => {
    askToRemove(null);
    staffView.value = { kind: "list" };
    if (row === null) return sayGone(seen);
    cohort.edit([{ kind: "row-deleted", table: "staff", row }]);
    sayDone(`${callOf(String(seen.values.person ?? ""), row)} was removed.`);
  });
  const { value: left } = foundPeople;
  const next = left.find((person) => person.row >= (row ?? seen.row)) ?? left.at(-1);
  focusSoon(next === undefined ? focusIds.add : focusIds.person(next.row));
}

/** The column of a problem or a check, which may be about one that is worked out. */
export function keyOfHeading(heading: string): StaffKey {
  return staffKeys.find((key) => normaliseHeading(columnOf(key).heading) === normaliseHeading(heading)) ?? "person";
}
