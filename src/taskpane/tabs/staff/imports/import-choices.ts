import type { CellValue } from "../../../state/tables";
import type { KnownSchools } from "../known-schools";
import type { ByColumn, StaffKey } from "../columns";
import { byColumn } from "../columns";
import { firstFilledRow } from "../../../imports/heading-row";
import type { Source } from "../../../imports/source";
import type { ColumnChoice } from "./match";
import { headingRowOf, matchColumns } from "./match";
import { similarSchool } from "./similar-school";

/** What becomes of a school name that is not among the schools. */
export type SchoolChoice =
  { readonly kind: "add" } | { readonly kind: "use"; readonly name: string } | { readonly kind: "leave" };

/** How rows that are brought in are to be understood, as it was found and as somebody put it right. */
export interface ImportChoices {
  /** The index of the row with the headings; null where the first row is already a person. */
  readonly headingRow: number | null;
  readonly columns: ColumnChoice;
  /** What holds for everyone where there is no column; null for nothing. */
  readonly forEveryone: ByColumn<CellValue>;
  /** By the name as the rows have it; for others see `schoolChoice`. */
  readonly schools: Readonly<Record<string, SchoolChoice>>;
  /** Whether rows that sum the list up come in as people. */
  readonly takesTotals: boolean;
  readonly addsAgain: boolean;
  readonly leavesOutProblems: boolean;
}

/** What can be found out without asking. */
export function firstChoices({ cells }: Source, schools: KnownSchools): ImportChoices {
  const headingRow = headingRowOf(cells);
  return {
    headingRow,
    columns: matchColumns(cells, headingRow, isKnown(schools)),
    forEveryone: byColumn(() => null),
    schools: {},
    takesTotals: false,
    addsAgain: false,
    leavesOutProblems: false,
  };
}

/** The same rows with or without headings; the columns are matched again. */
export function withHeadings(
  choices: ImportChoices,
  { cells }: Source,
  schools: KnownSchools,
  has: boolean,
): ImportChoices {
  const headingRow = has ? (headingRowOf(cells) ?? firstFilledRow(cells)) : null;
  return { ...choices, headingRow, columns: matchColumns(cells, headingRow, isKnown(schools)) };
}

/** Takes a column of the source for one of ours; whichever had it before has none. */
export function withColumn(choices: ImportChoices, key: StaffKey, at: number): ImportChoices {
  const columns = byColumn((other) =>
    other === key ? at : choices.columns[other] === at ? -1 : choices.columns[other],
  );
  return { ...choices, columns };
}

/** What becomes of an unknown school: as chosen, else the one school that it seems to mean, else it is added. */
export function schoolChoice(choices: ImportChoices, name: string, schools: KnownSchools): SchoolChoice {
  const chosen = choices.schools[name];
  if (chosen !== undefined) return chosen;
  const similar = similarSchool(name, schools.names);
  return similar === null ? { kind: "add" } : { kind: "use", name: similar };
}

const isKnown =
  (schools: KnownSchools) =>
  (text: string): boolean =>
    schools.find(text) !== null;
