import type { DataValidation } from "hucre/xlsx";
import { fitsInline } from "../budget/plan/long-lists";
import type { ColumnPlan, DropDown, TablePlan } from "../budget/plan/sheet-plan";
import { columnRange, columnReference } from "./references";
import { columnIndex } from "./tables";
import type { PlacedTable } from "./tables";
import { atMost } from "./text";

const longestTitle = 32;
const longestPrompt = 255;

/** The drop-downs and prompts of a table's columns, each over all cells of its column. */
export function dropDowns(table: TablePlan, tables: ReadonlyMap<string, PlacedTable>): DataValidation[] {
  return table.columns.flatMap((column, index) => {
    if (column.dropDown === undefined && column.prompt === undefined) return [];
    const list = column.dropDown === undefined ? anyEntry : listEntry(column, column.dropDown, tables);
    return [{ ...list, allowBlank: true, ...promptOf(column), range: columnRange(table, index) }];
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
        errorTitle: "Not in the list",
        errorMessage: "Choose one of the entries in the drop-down, or leave the cell empty.",
      }),
  };
}

/** Excel takes no table column here, but it moves the end of a plain range along as the table grows. */
function listSource(
  { heading }: ColumnPlan,
  dropDown: DropDown,
  tables: ReadonlyMap<string, PlacedTable>,
): string {
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

function promptOf({ heading, prompt }: ColumnPlan): Partial<DataValidation> {
  if (prompt === undefined) return {};
  return {
    showInputMessage: true,
    inputTitle: heading.slice(0, longestTitle),
    inputMessage: atMost(prompt, longestPrompt, `The prompt of ${heading}`),
  };
}
