import type { CellError, ErrorCode } from "../calc-workbook";

/** An error as a cell holds it, and as the calculation throws it to make it a cell's answer. */
export class ErrorValue implements CellError {
  declare readonly message?: string;

  constructor(
    readonly code: ErrorCode,
    message = "",
  ) {
    if (message !== "") this.message = message;
  }
}

/** What one cell holds; null is an empty cell or an argument that is left out. */
export type Scalar = string | number | boolean | null | ErrorValue;
/** Rows of cells, all of one length. */
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

/** A block of cells, named and not yet read. Rows and columns count from 0; the last ones belong to it. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }

  get isOneCell(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }
}

/** What a part of a formula comes to. */
export type Operand = Value | Reference;

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** The one error that goes away by itself: a custom function has not answered yet. */
export const busy = new ErrorValue("#BUSY!");

export function isMatrix(value: Operand): value is Matrix {
  return Array.isArray(value);
}

export function isBusy(value: Operand): boolean {
  return value instanceof ErrorValue && value.code === "#BUSY!";
}

/** The value as rows of cells. */
export function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** The first cell, where only one is wanted. */
export function topLeft(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
