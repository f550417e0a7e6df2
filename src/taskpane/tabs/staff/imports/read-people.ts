import type { TotalRow } from "../../../../budget/cohort/total-rows";
import { totalRowText } from "../../../../budget/cohort/total-rows";
import { isBlank, normalise } from "../../../../rules/words/blank";
import type { CellValue, Tables } from "../../../state/tables";
import type { ByColumn } from "../columns";
import { byColumn, staffPositions } from "../columns";
import type { KnownSchools } from "../known-schools";
import type { Source } from "../../../imports/source";
import type { ImportChoices } from "./import-choices";
import { schoolChoice } from "./import-choices";
import { rememberingTidy } from "./tidy";

/** Somebody who is brought in. */
export interface PersonRead {
  /** The row, as it is called where it comes from. */
  readonly row: number;
  readonly values: ByColumn<CellValue>;
}

export interface UnknownSchool {
  readonly name: string;
  readonly people: number;
}

/** The people of a source, in our words, the schools among them that are not known, and the rows that are nobody's. */
export function readPeople(
  source: Source,
  choices: ImportChoices,
  schools: KnownSchools,
): {
  readonly people: readonly PersonRead[];
  readonly unknownSchools: readonly UnknownSchool[];
  readonly totalRows: readonly TotalRow[];
} {
  const tidy = rememberingTidy();
  const unknown = new Map<string, { readonly name: string; people: number }>();
  const schoolOf = (text: string): string => {
    const known = schools.find(text);
    if (known !== null) return known;
    // The same name in other letters is the same school.
    const met = unknown.get(normalise(text)) ?? { name: text, people: 0 };
    met.people += 1;
    unknown.set(normalise(text), met);
    const choice = schoolChoice(choices, met.name, schools);
    return choice.kind === "use" ? choice.name : met.name;
  };
  const people: PersonRead[] = [];
  const totalRows: TotalRow[] = [];
  const first = choices.headingRow === null ? 0 : choices.headingRow + 1;
  for (let index = first; index < source.cells.length; index += 1) {
    const cells = source.cells[index]!;
    if (cells.every(isBlank)) continue;
    const text = totalRowText(cells);
    if (text !== null) totalRows.push({ row: source.firstRow + index, text });
    if (text !== null && !choices.takesTotals) continue;
    const values = byColumn((key) => {
      const at = choices.columns[key];
      const value = tidy(key, at < 0 ? choices.forEveryone[key] : cells[at]);
      return key === "school" && value !== null ? schoolOf(String(value)) : value;
    });
    people.push({ row: source.firstRow + index, values });
  }
  return { people, unknownSchools: [...unknown.values()], totalRows };
}

/** Tells whether a person with the same programme, intake and school stands in the staff list. Nobody without a name does. */
export function alreadyThere(tables: Tables, schools: KnownSchools): (values: ByColumn<CellValue>) => boolean {
  const tidy = rememberingTidy();
  const positions = staffPositions(tables.staff);
  const keys = new Set(
    tables.staff.slice(1).map((cells) =>
      keyOf(
        byColumn((key) => {
          const value = tidy(key, cells[positions[key]]);
          return key === "school" && value !== null ? (schools.find(String(value)) ?? value) : value;
        }),
      ),
    ),
  );
  return (values) => values.person !== null && keys.has(keyOf(values));
}

const keyOf = ({ person, programme, intake, school }: ByColumn<CellValue>): string =>
  [person, programme, intake, school].map((value) => normalise(String(value ?? ""))).join("\n");
