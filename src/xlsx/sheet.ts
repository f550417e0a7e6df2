import type { WriteSheet } from "hucre/xlsx";
import { quotedSheetName } from "../budget/plan/references";
import type { SheetPlan, TablePlan } from "../budget/plan/sheet-plan";
import { headingFormat } from "./cell-formats";
import { fileCell } from "./cells";
import type { CellContents } from "./cells";
import { fileChart } from "./charts";
import { dropDowns } from "./drop-downs";
import { fileFormula } from "./formulas";
import { highlightRules } from "./highlights";
import { printSetup } from "./print-setup";
import { cellAddress } from "./references";
import { rowHeights } from "./row-heights";
import type { PlacedTable } from "./tables";
import { cellText } from "./text";

type FileCells = NonNullable<WriteSheet["cells"]>;
type Put = (row: number, column: number, contents: CellContents) => void;

/** Excel stores a width of 12 characters as 12 plus the margin inside the cell, for a default font of 7 pixels. */
const cellMargin = 5 / 7;

/** One sheet for the library; `tables` are all tables of the workbook, since drop-downs and formulas point across. */
export function fileSheet(sheet: SheetPlan, tables: ReadonlyMap<string, PlacedTable>): WriteSheet {
  const plans = new Map([...tables].map(([name, { table }]) => [name, table]));
  const cells: FileCells = new Map();
  const put: Put = (row, column, contents) => {
    const place = `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`;
    cells.set(`${row - 1},${column - 1}`, fileCell(contents, place));
  };
  for (const { row, column, formula, format = "general", style = "label", ...rest } of sheet.cells) {
    const written = formula === undefined ? undefined : fileFormula(formula, plans);
    put(row, column, { ...rest, format, style, formula: written });
  }
  for (const table of sheet.tables) {
    putHeadings(table, cells);
    putRows(table, plans, put);
  }
  return {
    name: sheet.name,
    cells,
    columns: columnWidths(sheet),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row - 1, { height }])),
    tables: sheet.tables.map(({ name, columns }) => {
      return { name, columns: columns.map(({ heading }) => ({ name: heading })) };
    }),
    dataValidations: sheet.tables.flatMap((table) => dropDowns(table, tables)),
    conditionalRules: highlightRules(sheet),
    charts: sheet.charts.map(fileChart),
    view: { showGridLines: false },
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
    ...printSetup(sheet),
  };
}

function putHeadings(table: TablePlan, cells: FileCells): void {
  table.columns.forEach((column, index) => {
    cells.set(`${table.headerRow - 1},${table.firstColumn - 1 + index}`, {
      value: cellText(column.heading, `The heading ${column.heading}`),
      style: headingFormat(column),
    });
  });
}

function putRows(table: TablePlan, tables: ReadonlyMap<string, TablePlan>, put: Put): void {
  const formulas = table.columns.map(({ formula }) => {
    return formula === undefined ? undefined : fileFormula(formula, tables, table);
  });
  // Excel wants one row in every table, so a table without rows gets an empty one.
  const rows = table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
  rows.forEach((values, rowIndex) => {
    table.columns.forEach(({ style, format, wrap }, index) => {
      const formula = table.rows.length > 0 ? formulas[index] : undefined;
      const link = index === 0 ? table.links?.[rowIndex] : undefined;
      const value = values[index] ?? null;
      const contents = { value, formula, style, format, wrap, link, inTable: true };
      put(table.headerRow + 1 + rowIndex, table.firstColumn + index, contents);
    });
  });
}

function columnWidths({ widths, tables }: SheetPlan): NonNullable<WriteSheet["columns"]> {
  const all = new Map(widths);
  for (const { firstColumn, columns } of tables) {
    columns.forEach(({ width }, index) => all.set(firstColumn + index, width));
  }
  return Array.from({ length: Math.max(0, ...all.keys()) }, (_, index) => {
    const width = all.get(index + 1);
    return width === undefined ? {} : { width: width + cellMargin };
  });
}
