import type { Problem, TableName } from "../../budget/cohort/column";
import { enrolmentColumns } from "../../budget/cohort/staff";
import type { CsvProblem, CsvTable } from "../../csv/read-csv";

/** A problem in a file; no column where it is the whole row's. */
export interface FileProblem extends Omit<Problem, "column"> {
  readonly column: string | null;
}

export type CsvFiles = ReadonlyMap<TableName, CsvTable>;

/**
 * What is wrong with how the files are written, and with their cells. Left out is what would not be there without
 * another problem: cells of a row that is not written properly, and people at a school that could not be read.
 */
export function allProblems(files: CsvFiles, inCells: readonly Problem[]): readonly FileProblem[] {
  const inFiles = [...files].flatMap(([table, csv]) => csv.problems.map((problem) => ({ table, ...problem })));
  const isReadable = ({ table, row }: Problem): boolean =>
    !inFiles.some((file) => file.table === table && spoilsRow(file, row));
  const inReadableCells = inCells.filter(isReadable);
  const isUnreadableSchool = unreadableSchools(files.get("schools"), inReadableCells);
  return [
    ...inFiles.map(({ table, row, message }) => ({ table, row, column: null, value: "", message })),
    ...inReadableCells.filter(
      ({ table, column, value }) =>
        table !== "staff" || column !== enrolmentColumns.school.heading || !isUnreadableSchool(value),
    ),
  ];
}

const spoilsRow = (problem: CsvProblem, row: number): boolean =>
  problem.spoils === "rest" ? row >= problem.row : row === problem.row;

/** Whether a school, by the name or URN that the staff list has for it, stands in a row with a problem of its own. */
function unreadableSchools(csv: CsvTable | undefined, inCells: readonly Problem[]): (name: string) => boolean {
  if (csv === undefined) return () => false;
  const rows = csv.cells.map((cells) => cells.map(comparable));
  const filledRows = rows.flatMap((cells, index) => (cells.some((cell) => cell !== "") ? [index + 1] : []));
  const bad = new Set([...inCells.filter(({ table }) => table === "schools"), ...csv.problems].map(({ row }) => row));
  const [headingRow = 1, ...schoolRows] = filledRows;
  if (bad.has(headingRow) || csv.problems.some(({ spoils }) => spoils === "rest")) return () => true;
  const names = new Set([...bad].flatMap((row) => rows[row - 1] ?? []));
  return (name) => (name === "" ? schoolRows.every((row) => bad.has(row)) : names.has(comparable(name)));
}

const comparable = (text: string): string => text.trim().toLowerCase();
