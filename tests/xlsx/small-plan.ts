import type { CellPlan, SheetPlan, TablePlan, WorkbookPlan } from "../../src/budget/plan/sheet-plan";

/** A workbook of one sheet called Sheet, with only what a test is about. */
export function planWith(sheet: Partial<SheetPlan>): WorkbookPlan {
  return {
    title: "Test",
    sheets: [
      {
        name: "Sheet",
        widths: new Map(),
        cells: [],
        tables: [],
        highlights: [],
        charts: [],
        frozenRows: 0,
        print: { paper: "A4", orientation: "landscape", pagesWide: 1, header: "Test" },
        ...sheet,
      },
    ],
    names: [],
  };
}

export function planOfCell(cell: Partial<CellPlan>): WorkbookPlan {
  return planWith({ cells: [{ row: 1, column: 1, value: null, ...cell }] });
}

/** Table Fees with the columns Fee and VAT, and one row. */
export const fees: TablePlan = {
  name: "Fees",
  headerRow: 1,
  firstColumn: 1,
  columns: [
    { heading: "Fee", width: 12, format: "pounds", style: "input" },
    { heading: "VAT", width: 12, format: "pounds", style: "calculated" },
  ],
  rows: [[899, 179.8]],
};
