import { openCohort } from "../../../../budget/cohort/cohort";
import type { TotalRow } from "../../../../budget/cohort/total-rows";
import { schoolColumns } from "../../../../budget/cohort/schools";
import { enrolmentColumns } from "../../../../budget/cohort/staff";
import type { Setting } from "../../../../policy/settings";
import { isBlank } from "../../../../rules/words/blank";
import type { CellValue, Tables } from "../../../state/tables";
import { columnOf, staffKeys } from "../columns";
import type { KnownSchools } from "../known-schools";
import type { Source } from "../../../imports/source";
import type { ImportChoices } from "./import-choices";
import { schoolChoice } from "./import-choices";
import type { PersonRead, UnknownSchool } from "./read-people";
import { alreadyThere, readPeople } from "./read-people";

/** The same thing wrong in one row or many. */
export interface ImportProblem {
  /** null where it is about the whole row. */
  readonly column: string | null;
  readonly message: string;
  readonly rows: readonly number[];
}

/** What would come of bringing the rows in as they are understood. */
export interface ImportReview {
  readonly people: readonly PersonRead[];
  readonly unknownSchools: readonly UnknownSchool[];
  readonly totalRows: readonly TotalRow[];
  readonly problems: readonly ImportProblem[];
  readonly rowsWithProblems: ReadonlySet<number>;
  readonly rowsAlreadyThere: ReadonlySet<number>;
  /** Schools that the schools table would get. */
  readonly newSchools: readonly string[];
}

export function reviewImport(
  source: Source,
  choices: ImportChoices,
  tables: Tables,
  schools: KnownSchools,
): ImportReview {
  const { people, unknownSchools, totalRows } = readPeople(source, choices, schools);
  const newSchools = unknownSchools
    .filter(({ name }) => schoolChoice(choices, name, schools).kind === "add")
    .map(({ name }) => name);
  const isThere = alreadyThere(tables, schools);
  const problems = findProblems(source, choices.headingRow, people, [...schools.names, ...newSchools]);
  return {
    people,
    unknownSchools,
    totalRows,
    problems,
    rowsWithProblems: new Set(problems.flatMap(({ rows }) => rows)),
    rowsAlreadyThere: new Set(people.filter(({ values }) => isThere(values)).map(({ row }) => row)),
    newSchools,
  };
}

/** Whom to add to the list; with `replaces`, people who are in the list already count as well. */
export function peopleToAdd(review: ImportReview, choices: ImportChoices, replaces = false): readonly PersonRead[] {
  return review.people.filter(
    ({ row }) =>
      (replaces || choices.addsAgain || !review.rowsAlreadyThere.has(row)) &&
      !(choices.leavesOutProblems && review.rowsWithProblems.has(row)),
  );
}

/** The schools that have to be added for people. */
export function schoolsFor(review: ImportReview, people: readonly PersonRead[]): readonly string[] {
  const wanted = new Set(people.map(({ values }) => values.school));
  return review.newSchools.filter((name) => wanted.has(name));
}

function findProblems(
  source: Source,
  headingRow: number | null,
  people: readonly PersonRead[],
  schools: readonly string[],
): readonly ImportProblem[] {
  const found = new Map<string, { column: string | null; message: string; rows: number[] }>();
  const note = (row: number, column: string | null, message: string): void => {
    const key = `${column}\n${message}`;
    const known = found.get(key) ?? { column, message, rows: [] };
    if (known.rows.at(-1) !== row) known.rows.push(row);
    found.set(key, known);
  };
  for (const { row, message } of source.problems) note(source.firstRow + row - 1, null, message);
  const width = headingRow === null ? Number.POSITIVE_INFINITY : filledCells(source.cells[headingRow]);
  const cohort = openCohort({ staff: [staffKeys.map((key) => columnOf(key).heading)], schools: anySchools(schools) });
  for (const { row, values } of people) {
    if (filledCells(source.cells[row - source.firstRow]) > width) note(row, null, tooManyCells);
    const outcome = cohort.outcome(staffKeys.map((key) => values[key]));
    if (!("problems" in outcome)) continue;
    for (const { column, value, message } of outcome.problems) note(row, column, inContext(column, value, message));
  }
  return [...found.values()];
}

const tooManyCells =
  'The row has more cells than there are headings. If a value has a comma in it, put it in quotation marks, such as "1,250".';

const filledCells = (row: readonly CellValue[] = []): number => row.findLastIndex((cell) => !isBlank(cell)) + 1;

const other: Setting = "Other";

/** Only that the schools are there counts here; what is not known of them is asked for on the School tab. */
function anySchools(names: readonly string[]): readonly (readonly CellValue[])[] {
  const { name: school, setting } = schoolColumns;
  return [[school.heading, setting.heading], ...[...new Set(names)].map((name) => [name, other])];
}

function inContext(column: string, value: string, message: string): string {
  const isMissingSchool = column === enrolmentColumns.school.heading && value === "";
  return isMissingSchool ? "The school is missing. Choose its column above, or one school for everyone." : message;
}
