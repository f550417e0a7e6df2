import type { InputColumns, TableName } from "../../budget/cohort/column";
import { findColumns } from "../../budget/cohort/headings";
import { priceColumns } from "../../budget/cohort/prices";
import { schoolColumns } from "../../budget/cohort/schools";
import { enrolmentColumns, participantColumns } from "../../budget/cohort/staff";
import type { CsvFiles } from "./all-problems";

const tableColumns: Readonly<Record<TableName, InputColumns<Record<string, unknown>>>> = {
  staff: { ...participantColumns, ...enrolmentColumns },
  schools: { ...schoolColumns },
  prices: { ...priceColumns },
};

/** How a file heads its columns. */
export interface FileHeadings {
  /** The file's own heading for each of ours. */
  readonly own: ReadonlyMap<string, string>;
  /** Headings that stand for no column of ours, so that what is below them is not used. */
  readonly unused: readonly string[];
}

/** Matches the headings of each file to the columns that the budget reads. */
export function fileHeadings(files: CsvFiles): ReadonlyMap<TableName, FileHeadings> {
  return new Map([...files].map(([table, { cells }]) => [table, headingsOf(table, cells)]));
}

function headingsOf(table: TableName, cells: readonly (readonly string[])[]): FileHeadings {
  const headings = (cells.find((row) => row.some((cell) => cell.trim() !== "")) ?? []).map((heading) => heading.trim());
  const columns = tableColumns[table];
  const { positions } = findColumns(table, headings, 1, columns);
  const own = Object.entries(columns).flatMap(([key, { heading }]) => {
    const found = headings[positions[key] ?? -1];
    return found === undefined ? [] : [[heading, found] as const];
  });
  const used = new Set(Object.values(positions));
  return { own: new Map(own), unused: headings.filter((heading, index) => heading !== "" && !used.has(index)) };
}
