import { lastTableRow } from "../budget/plan/references";
import type { SheetPlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import { holds, lastRowOf } from "./areas";
import type { Places } from "./formulas";
import type { PlacedSheet, PlacedTable } from "./layout";
import { sheetColumn, sheetRow } from "./layout";
import { plannedArea } from "./planned-areas";

/** What is needed to find a place of the plan in the workbook. */
export interface Placed {
  readonly sheets: readonly PlacedSheet[];
  readonly tables: readonly PlacedTable[];
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell of the plan stands in the workbook: in its table, among the other cells, or where it was planned. */
export function placeOf(placed: Placed, sheetName: string, row: number, column: number): Place {
  const table = placed.tables.find(
    ({ own, plan }) => own.sheet.name === sheetName && holds(plannedArea(plan), row, column),
  );
  if (table !== undefined) {
    const planned = row - table.plan.headerRow - 1;
    const actualRow = planned < 0 ? table.area.row : sheetRow(table, table.rowAt[planned] ?? planned);
    return { sheet: table.sheet.name, row: actualRow, column: sheetColumn(table, column - table.plan.firstColumn) };
  }
  const sheet = placed.sheets.find(({ own }) => own.plan.name === sheetName);
  if (sheet === undefined) return { sheet: sheetName, row, column };
  const index = sheet.own.plan.cells.findIndex((cell) => cell.row === row && cell.column === column);
  return index < 0 ? { sheet: sheet.ref.name, row, column } : { ...sheet.cells[index]!, sheet: sheet.ref.name };
}

/** A range of the plan: a column of a table is the whole column there, however many rows it has now. */
export function areaOf(placed: Placed, sheetName: string, planned: Area): Area & { readonly sheet: string } {
  const first = placeOf(placed, sheetName, planned.row, planned.column);
  const last = placeOf(placed, sheetName, lastRowOf(planned), planned.column + planned.columns - 1);
  const columns = last.column - first.column + 1;
  const table = placed.tables.find(({ own, plan }) => {
    return (
      own.sheet.name === sheetName &&
      planned.row === plan.headerRow + 1 &&
      lastRowOf(planned) === lastTableRow(plan) &&
      holds(plannedArea(plan), planned.row, planned.column)
    );
  });
  if (table === undefined) return { ...first, rows: last.row - first.row + 1, columns };
  return { sheet: first.sheet, row: table.area.row + 1, column: first.column, rows: table.rowCount, columns };
}

/** For formulas that stand on a sheet, and in a table there or in none. */
export function placesFor(placed: Placed, sheet: SheetPlan, ownTable: PlacedTable | null): Places {
  const tableNamed = (name: string | null): PlacedTable | null => {
    return name === null ? ownTable : (placed.tables.find(({ plan }) => plan.name === name) ?? null);
  };
  return {
    column: (name, heading) => {
      const table = tableNamed(name);
      const index = table?.plan.columns.findIndex((column) => column.heading === heading) ?? -1;
      return { table: table?.own.name ?? name ?? "", heading: table?.columns[index]?.heading ?? heading };
    },
    cell: (name, row, column) => placeOf(placed, name ?? sheet.name, row, column),
  };
}
