import { InputError } from "../../rules/errors";
import { sentences } from "../../rules/sentences";
import type { LineFigures } from "../lines/line-figures";
import { lineWorker } from "../lines/line-figures";
import type { Problem } from "./column";
import { readText } from "./column";
import { memoByCells, rememberingColumns } from "./memo";
import type { QuoteRow } from "./prices";
import { priceColumns } from "./prices";
import type { CellProblem, OpenedTable, RowRead } from "./read-rows";
import { openTable, rowReader } from "./read-rows";
import type { SchoolFinder, SchoolRow } from "./school-finder";
import { readSchools } from "./school-finder";
import { schoolColumns } from "./schools";
import type { School } from "./schools";
import type { Enrolment, Participant } from "./staff";
import { enrolmentColumns, participantColumns } from "./staff";

export type Cells = readonly (readonly unknown[])[];

/** The tables as they come from files or ranges, each with a heading row. */
export interface CohortTables {
  readonly staff: Cells;
  readonly schools: Cells;
  readonly prices?: Cells;
}

/** What a staff row comes to: figures, or what is wrong with it. */
export type RowOutcome =
  | { readonly entry: Enrolment; readonly schoolRow: SchoolRow; readonly figures: LineFigures }
  | { readonly problems: readonly CellProblem[] };

export interface Cohort {
  readonly staff: OpenedTable<Participant & Enrolment>;
  readonly schools: SchoolFinder;
  readonly quotes: readonly QuoteRow[];
  /** What is wrong with the tables as wholes: headings, schools that stand twice, prices. */
  readonly untrustworthy: readonly Problem[];
  /** The same, and schools whose rows cannot be read; staff rows tell their own. */
  readonly problems: readonly Problem[];
  readonly outcome: (cells: readonly unknown[]) => RowOutcome;
}

/** Works rows out into what is wanted of them; rows that say the same of different people share one answer. */
export function byRow<Answer>(
  cohort: Cohort,
  present: (outcome: RowOutcome, cells: readonly unknown[]) => Answer,
): (cells: readonly unknown[]) => Answer {
  // What differs least comes first, so that few maps are made.
  const { quote, place, circumstances, intake, programme, school } = cohort.staff.positions;
  return memoByCells([quote, place, circumstances, intake, programme, school], (cells) =>
    present(cohort.outcome(cells), cells),
  );
}

/** Reads the tables and makes them ready to be worked out row by row. */
export function openCohort(tables: CohortTables): Cohort {
  const staff = openTable<Participant & Enrolment>("staff", tables.staff, {
    ...participantColumns,
    ...enrolmentColumns,
  });
  const schools = readSchools(openTable("schools", tables.schools, schoolColumns));
  const { quotes, problems: priceProblems } = readQuotes(tables.prices ?? []);
  const readRow = rowReader<Enrolment>(staff.positions, rememberingColumns(enrolmentColumns));
  const workOut = lineWorker(quotes);
  const outcome = (cells: readonly unknown[]): RowOutcome =>
    rowOutcome(readRow(cells), readText(cells[staff.positions.school]), schools, workOut);
  const untrustworthy = [...staff.problems, ...schools.untrustworthy, ...priceProblems];
  const problems = [...staff.problems, ...schools.untrustworthy, ...schools.unreadable, ...priceProblems];
  return { staff, schools, quotes, untrustworthy, problems, outcome };
}

/** The quotes of a price list. Published prices, which our own sheet holds beside them, are read and passed over. */
function readQuotes(cells: Cells): { readonly quotes: readonly QuoteRow[]; readonly problems: readonly Problem[] } {
  if (cells.length === 0) return { quotes: [], problems: [] };
  const table = openTable("prices", cells, priceColumns);
  const quotes: QuoteRow[] = [];
  const problems: Problem[] = [...table.problems];
  const readRow = rowReader(table.positions, priceColumns);
  for (const { number, cells: row } of table.problems.length > 0 ? [] : table.rows) {
    const read = readRow(row);
    if ("problems" in read) {
      problems.push(...read.problems.map((problem) => ({ table: "prices" as const, row: number, ...problem })));
      continue;
    }
    const { kind, ...quote } = read.row;
    if (kind === "Quote") quotes.push({ ...quote, row: number });
  }
  return { quotes, problems };
}

function rowOutcome(
  read: RowRead<Enrolment>,
  schoolText: string,
  schools: SchoolFinder,
  workOut: (entry: Enrolment, school: School) => LineFigures,
): RowOutcome {
  const problems: CellProblem[] = "problems" in read ? [...read.problems] : [];
  const schoolRow = problemOf(() => schools.find(schoolText));
  if (schoolRow instanceof InputError) {
    problems.push({ column: enrolmentColumns.school.heading, value: schoolText, message: schoolRow.message });
  }
  if (!("problems" in read) && read.row.intake === null && read.row.programme !== "LP") {
    problems.push({
      column: enrolmentColumns.intake.heading,
      value: "",
      message: sentences.intakeMissing(read.row.programme),
    });
  }
  if (problems.length > 0 || "problems" in read || schoolRow instanceof InputError) return { problems };
  return { entry: read.row, schoolRow, figures: workOut(read.row, schoolRow.school) };
}

function problemOf<Result>(body: () => Result): Result | InputError {
  try {
    return body();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
