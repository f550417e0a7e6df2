import type { CellAddress } from "./calc-workbook";
import type { FormulaCell } from "./formula-cell";
import type { RangeReader } from "./range-reader";
import { cellKey } from "./sheet-cells";
import type { SheetCells } from "./sheet-cells";
import { ErrorValue, Reference, sheetColumns, sheetRows } from "./values/value";
import type { Matrix, Scalar } from "./values/value";

/**
 * Lets a formula's answer fill the cells below and beside its own, and gives what its own cell shows: #SPILL! where
 * something stands in the way, in a table, and beyond the sheet's end.
 */
export function fill(
  cell: FormulaCell,
  matrix: Matrix,
  cells: RangeReader,
  isInTable: (address: CellAddress) => boolean,
): Scalar {
  const sheet = cells.sheet(cell.sheet);
  const columns = matrix[0]?.length ?? 0;
  cell.filled = null;
  sheet?.blocks.delete(cell);
  if (matrix.length === 0 || columns === 0) return new ErrorValue("#CALC!");
  if (sheet === null || (matrix.length === 1 && columns === 1)) return matrix[0]?.[0] ?? null;
  const block = { row: cell.row, column: cell.column, rows: matrix.length, columns };
  const { sheet: name, row, column } = cell;
  cells.note(sheet, new Reference(name, row, column, row + block.rows - 1, column + columns - 1));
  if (isInTable(cell)) return new ErrorValue("#SPILL!", "A table cannot hold a formula that fills several cells.");
  if (!hasRoom(block, cells, sheet))
    return new ErrorValue("#SPILL!", "There is no room: the cells that it would fill are not empty.");
  cell.filled = matrix;
  sheet.blocks.add(cell);
  return matrix[0]?.[0] ?? null;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function hasRoom(block: Block, cells: RangeReader, sheet: SheetCells): boolean {
  if (block.row + block.rows > sheetRows || block.column + block.columns > sheetColumns) return false;
  const others = [...sheet.blocks].map(({ row, column, filled }) => ({
    row,
    column,
    rows: filled?.length ?? 1,
    columns: filled?.[0]?.length ?? 1,
  }));
  if (others.some((other) => overlaps(block, other))) return false;
  const lastRow = Math.min(block.row + block.rows - 1, sheet.lastRow);
  const lastColumn = Math.min(block.column + block.columns - 1, sheet.lastColumn);
  for (let row = block.row; row <= lastRow; row += 1) {
    for (let column = block.column; column <= lastColumn; column += 1) {
      const isOwn = row === block.row && column === block.column;
      if (!isOwn && (sheet.formulas.has(cellKey(row, column)) || cells.isTyped(sheet, row, column))) return false;
    }
  }
  return true;
}

function overlaps(one: Block, other: Block): boolean {
  const isApart = (start: number, length: number, otherStart: number, otherLength: number): boolean =>
    start + length <= otherStart || otherStart + otherLength <= start;
  return (
    !isApart(one.row, one.rows, other.row, other.rows) && !isApart(one.column, one.columns, other.column, other.columns)
  );
}
