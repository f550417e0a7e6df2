import { asMatrix, ErrorValue, Reference } from "../values/value";
import type { Operand } from "../values/value";

/**
 * A cell of a block; row 0 is all rows, column 0 all columns. A part of a reference is a reference.
 * @throws ErrorValue #REF! outside the block
 */
export function partOf(operand: Operand, row: number, column: number): Operand {
  if (operand instanceof ErrorValue) return operand;
  return operand instanceof Reference ? partOfReference(operand, row, column) : partOfMatrix(operand, row, column);
}

function partOfReference(reference: Reference, row: number, column: number): Reference {
  const { sheet, top, left, bottom, right, rows, columns } = reference;
  if (row < 0 || column < 0 || row > rows || column > columns) throw outside(row, column, rows);
  const [firstRow, lastRow] = row === 0 ? [top, bottom] : [top + row - 1, top + row - 1];
  const [firstColumn, lastColumn] = column === 0 ? [left, right] : [left + column - 1, left + column - 1];
  return new Reference(sheet, firstRow, firstColumn, lastRow, lastColumn);
}

function partOfMatrix(value: Exclude<Operand, Reference | ErrorValue>, row: number, column: number): Operand {
  const range = asMatrix(value);
  const rows = row === 0 ? range : range.slice(row - 1, row);
  const cells = column === 0 ? rows : rows.map((each) => each.slice(column - 1, column));
  if (row < 0 || column < 0 || cells[0]?.[0] === undefined) throw outside(row, column, range.length);
  return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
}

function outside(row: number, column: number, rows: number): ErrorValue {
  return new ErrorValue("#REF!", `There is no row ${row}, column ${column} in ${rows} rows.`);
}
