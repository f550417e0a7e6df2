import type { CellValue } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import { areaAddress, parseArea } from "./areas";
import { FillError } from "./fill-error";
import { lookInWorkbook } from "./run-in-workbook";
import { sentences } from "./sentences";

/** About thirty thousand rows of the columns that a list of staff has. */
const mostCells = 300_000;

/** Cells per round trip: their values stay under Excel on the web's 5 MB. */
const cellsPerRequest = 20_000;

export interface Selection {
  /** Of what was read, or of all that is selected where nothing is in it. */
  readonly address: string;
  /** Rows of cells as they stand; none where nothing is in them. */
  readonly cells: CellValue[][];
}

/**
 * Reads the selected block, or as much of it as has anything in it: somebody may have selected whole columns.
 * @throws FillError where no single block of cells is selected, or too large a one
 */
export function readSelection(): Promise<Selection> {
  return lookInWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    selected.load("address");
    selected.worksheet.load("id");
    used.load("address,cellCount");
    await context.sync().catch(refuseOtherSelections);
    if (used.isNullObject) return { address: selected.address, cells: [] };
    if (used.cellCount > mostCells)
      throw new FillError("place", sentences.selectionTooLarge(used.cellCount, mostCells), true);
    const sheet = context.workbook.worksheets.getItem(selected.worksheet.id);
    const cells: CellValue[][] = [];
    for (const block of blocksOf(parseArea(used.address))) {
      const range = sheet.getRange(areaAddress(block)).load("values");
      await context.sync();
      for (const row of range.values as unknown[][]) cells.push(row.map(cellValue));
    }
    return { address: used.address, cells };
  });
}

/** Several blocks, a chart or a picture are selected: Excel calls all of them an invalid selection. */
function refuseOtherSelections(error: unknown): never {
  const isSelection = error instanceof OfficeExtension.Error && error.code === "InvalidSelection";
  throw isSelection ? new FillError("place", sentences.noBlockSelected(), true, error) : error;
}

function blocksOf(area: Area): readonly Area[] {
  const rowsEach = Math.max(1, Math.floor(cellsPerRequest / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsEach) }, (_, index) => ({
    ...area,
    row: area.row + index * rowsEach,
    rows: Math.min(rowsEach, area.rows - index * rowsEach),
  }));
}

const cellValue = (value: unknown): CellValue => (value === "" ? null : (value as CellValue));
