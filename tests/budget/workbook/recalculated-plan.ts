import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue, WorkbookPlan } from "../../../src/budget/plan/sheet-plan";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import type { CalculatedCell, CalculatedSheets } from "../../support/libreoffice";
import { recalculate } from "../../support/libreoffice";

/** The plan as LibreOffice works its workbook out, from the formulas alone. */
export async function recalculatedPlan(plan: WorkbookPlan): Promise<CalculatedSheets> {
  const folder = await mkdtemp(join(tmpdir(), "budget-"));
  try {
    const path = join(folder, "budget.xlsx");
    await writeFile(path, await writeWorkbook(plan));
    return await recalculate(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** Every cell of the plan, in tables and beside them. */
export function cellsOf(plan: WorkbookPlan): readonly PlacedCell[] {
  return plan.sheets.flatMap(({ name: sheet, cells, tables }) => [
    ...cells.map(({ row, column, value, formula }) => ({
      sheet,
      row,
      column,
      value,
      isFormula: formula !== undefined,
    })),
    ...tables.flatMap(({ headerRow, firstColumn, columns, rows }) =>
      rows.flatMap((values, row) =>
        columns.map(({ formula }, column) => ({
          sheet,
          row: headerRow + 1 + row,
          column: firstColumn + column,
          value: values[column]!,
          isFormula: formula !== undefined,
        })),
      ),
    ),
  ]);
}

/** What stands in a cell; figures to the penny. */
export function found(sheets: CalculatedSheets, { sheet, row, column }: PlacedCell): CalculatedCell {
  const value = sheets.get(sheet)?.[row - 1]?.[column - 1] ?? null;
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

/** An empty text looks like an empty cell, and LibreOffice saves TRUE and FALSE under a format of their own as 1 and 0. */
function comparable(value: CalculatedCell): CalculatedCell {
  if (value === "") return null;
  return typeof value === "boolean" ? Number(value) : value;
}

/** The cells whose contents are not what the plan says, in words. */
export function differences(sheets: CalculatedSheets, cells: readonly PlacedCell[]): readonly string[] {
  return cells
    .filter((cell) => comparable(found(sheets, cell)) !== comparable(cell.value))
    .map((cell) => `${cell.sheet} R${cell.row}C${cell.column} is ${found(sheets, cell)}, not ${cell.value}`);
}
