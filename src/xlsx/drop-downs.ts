import type { DataValidation } from "hucre/xlsx";
import { promptOf, refusal } from "../budget/plan/entry-words";
import { fitsInline } from "../budget/plan/long-lists";
import type { ColumnPlan, DropDown, TablePlan } from "../budget/plan/sheet-plan";
import { columnRange, columnReference } from "./references";
import { columnIndex } from "./tables";
import type { PlacedTable } from "./tables";

/** The drop-downs and prompts of a table's columns, each over all cells of its column. */
export function dropDowns(table: TablePlan, tables: ReadonlyMap<string, PlacedTable>): DataValidation[] {
  return table.columns.flatMap((column, index) => {
    if (column.dropDown === undefined && column.prompt === undefined) return [];
    const list = column.dropDown === undefined ? anyEntry : listEntry(column, column.dropDown, tables);
    return [{ ...list, allowBlank: true, ...inputMessage(column), range: columnRange(table, index) }];
  });
}

/** A column that only explains itself takes any entry; the library's types leave out Excel's word for that. */
const anyEntry = { type: "none" as DataValidation["type"] };

function listEntry(
  column: ColumnPlan,
  dropDown: DropDown,
  tables: ReadonlyMap<string, PlacedTable>,
): Omit<DataValidation, "range"> {
  return {
    type: "list",
    formula1: listSource(column, dropDown, tables),
    ...(dropDown.acceptsOthers
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: "stop",
          errorTitle: refusal.title,
          errorMessage: refusal.message,
        }),
  };
}

/** Excel takes no table column here, but it moves the end of a plain range along as the table grows. */
function listSource({ heading }: ColumnPlan, dropDown: DropDown, tables: ReadonlyMap<string, PlacedTable>): string {
  if (dropDown.kind === "words") {
    if (!fitsInline(dropDown.words)) {
      throw new Error(`No drop-down holds all words that column ${heading} offers; they have to stand in a table.`);
    }
    return `"${dropDown.words.join(",").replaceAll('"', '""')}"`;
  }
  const placed = tables.get(dropDown.table);
  if (!placed) throw new Error(`A drop-down takes its words from table ${dropDown.table}, which is not in the plan.`);
  return columnReference(placed.sheet.name, placed.table, columnIndex(placed.table, dropDown.column));
}

function inputMessage(column: ColumnPlan): Partial<DataValidation> {
  if (column.prompt === undefined) return {};
  const { title, message } = promptOf(column);
  return { showInputMessage: true, inputTitle: title, inputMessage: message };
}
