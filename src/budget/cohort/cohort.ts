import { InputError } from "../../rules/errors";
import { sentences } from "../../rules/sentences";
import type { LineFigures } from "../lines/line-figures";
import { lineFigures } from "../lines/line-figures";
import type { Problem } from "./column";
import { readText } from "./column";
import { memoByCells } from "./memo";
import type { Quote } from "./prices";
import { priceColumns } from "./prices";
import type { CellProblem, OpenedTable } from "./read-rows";
import { openTable, readCells } from "./read-rows";
import type { SchoolFinder, SchoolRow } from "./school-finder";
import { readSchools } from "./school-finder";
import { schoolColumns } from "./schools";
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
  readonly quotes: readonly Quote[];
  /** What is wrong with headings, schools and prices; staff rows tell their own. */
  readonly problems: readonly Problem[];
  readonly outcome: (cells: readonly unknown[]) => RowOutcome;
}

/** Reads the tables and makes them ready to be worked out row by row. */
export function openCohort(tables: CohortTables): Cohort {
  const staff = openTable<Participant & Enrolment>("staff", tables.staff, { ...participantColumns, ...enrolmentColumns });
  const schools = readSchools(openTable("schools", tables.schools, schoolColumns));
  const { quotes, problems: priceProblems } = readQuotes(tables.prices ?? []);
  const positions = Object.keys(enrolmentColumns).map((key) => staff.positions[key as keyof Enrolment]);
  const outcome = memoByCells(positions, (cells) => rowOutcome(cells, staff, schools, quotes));
  return { staff, schools, quotes, problems: [...staff.problems, ...schools.problems, ...priceProblems], outcome };
}

function readQuotes(cells: Cells): { readonly quotes: readonly Quote[]; readonly problems: readonly Problem[] } {
  if (cells.length === 0) return { quotes: [], problems: [] };
  const table = openTable("prices", cells, priceColumns);
  const quotes: Quote[] = [];
  const problems: Problem[] = [...table.problems];
  for (const { number, cells: row } of table.problems.length > 0 ? [] : table.rows) {
    const read = readCells(row, table.positions, priceColumns);
    if ("row" in read) quotes.push(read.row);
    else problems.push(...read.problems.map((problem) => ({ table: "prices" as const, row: number, ...problem })));
  }
  return { quotes, problems };
}

function rowOutcome(cells: readonly unknown[], staff: Cohort["staff"], schools: SchoolFinder, quotes: readonly Quote[]): RowOutcome {
  const read = readCells<Enrolment>(cells, staff.positions, enrolmentColumns);
  const problems: CellProblem[] = "problems" in read ? [...read.problems] : [];
  const schoolText = readText(cells[staff.positions.school]);
  const schoolRow = problemOf(() => schools.find(schoolText));
  if (schoolRow instanceof InputError) {
    problems.push({ column: enrolmentColumns.school.heading, value: schoolText, message: schoolRow.message });
  }
  if (!("problems" in read) && read.row.intake === null && read.row.programme !== "LP") {
    problems.push({ column: enrolmentColumns.intake.heading, value: "", message: sentences.intakeMissing(read.row.programme) });
  }
  if (problems.length > 0 || "problems" in read || schoolRow instanceof InputError) return { problems };
  return { entry: read.row, schoolRow, figures: lineFigures(read.row, schoolRow.school, quotes) };
}

function problemOf<Result>(body: () => Result): Result | InputError {
  try {
    return body();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
