import type { CohortEdit } from "../../state/cohort";
import type { CellValue, RowValues, Table } from "../../state/tables";
import type { ByColumn, StaffKey } from "./columns";
import { staffHeadings, staffKeys } from "./columns";

/** The edit of one cell of the staff list, under the heading that the table has for the column. */
export function cellEdit(table: Table, row: number, key: StaffKey, value: CellValue): CohortEdit {
  return { kind: "cell", table: "staff", row, heading: staffHeadings(table)[key], value };
}

/** The edit that adds people at the end of the staff list. */
export function addEdit(table: Table, people: readonly ByColumn<CellValue>[]): CohortEdit {
  const headings = staffHeadings(table);
  const rowOf = (values: ByColumn<CellValue>): RowValues =>
    Object.fromEntries(staffKeys.flatMap((key) => (values[key] === null ? [] : [[headings[key], values[key]]])));
  return { kind: "rows-added", table: "staff", rows: people.map(rowOf) };
}
