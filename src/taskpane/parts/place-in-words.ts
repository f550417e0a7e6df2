import type { InputColumn, TableName } from "../../budget/cohort/column";
import { readText } from "../../budget/cohort/column";
import { priceColumns } from "../../budget/cohort/prices";
import { schoolColumns } from "../../budget/cohort/schools";
import { participantColumns } from "../../budget/cohort/staff";
import type { Tables } from "../state/tables";
import { cellAt } from "../state/tables";

/** What a row goes by, and what to call it where it has no name. */
const rowNames: Readonly<
  Record<TableName, { readonly column: InputColumn<unknown>; readonly what: string; readonly list: string }>
> = {
  staff: { column: participantColumns.person, what: "Person", list: "The staff list" },
  schools: { column: schoolColumns.name, what: "School", list: "The schools" },
  prices: { column: priceColumns.programme, what: "Price", list: "The prices" },
};

/** Where a cell is, as people would say it: "P-105, Intake". Rows of a table have other numbers in its sheet. */
export function placeInWords(tables: Tables, table: TableName, row: number, heading: string): string {
  const { column, what, list } = rowNames[table];
  if (row <= 1) return list;
  const name = cellAt(table, tables[table], row, column.heading);
  return `${readText(name) || `${what} ${row - 1}`}, ${heading}`;
}
