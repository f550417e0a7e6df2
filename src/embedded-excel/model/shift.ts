import type { ReferenceA1 } from "@borgar/fx";
import { lastColumn, lastRow, sheetColumns, sheetRows } from "./rect";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

/** Cells put in or taken out, and the cells beyond moving by as many rows or columns. */
export interface Shift {
  readonly sheet: Sheet;
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** The cells put in or taken out. */
  readonly rect: Rect;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Where a block is after the shift; null where all of it was taken out. */
export function shiftRect(shift: Shift, rect: Rect): Rect | null {
  if (!isInBand(shift, rect)) {
    return rect;
  }
  if (shift.axis === "rows") {
    const span = shiftSpan(shift, { start: rect.row, length: rect.rows }, sheetRows);
    return span === null ? null : { ...rect, row: span.start, rows: span.length };
  }
  const span = shiftSpan(shift, { start: rect.column, length: rect.columns }, sheetColumns);
  return span === null ? null : { ...rect, column: span.start, columns: span.length };
}

/** Whether the block reaches across the moving cells' full width or height, so that it moves as a whole. */
export function isInBand({ axis, rect }: Shift, block: Rect): boolean {
  return axis === "rows"
    ? block.column >= rect.column && block.column + block.columns <= rect.column + rect.columns
    : block.row >= rect.row && block.row + block.rows <= rect.row + rect.rows;
}

/** The cells that move: those put in or taken out and all beyond. */
export function movingRect({ axis, rect }: Shift): Rect {
  return axis === "rows" ? { ...rect, rows: sheetRows - rect.row } : { ...rect, columns: sheetColumns - rect.column };
}

/** A cell reference after the shift. Whole columns do not move with rows, nor whole rows with columns. */
export function shiftReference(shift: Shift, ownSheet: Sheet | null, reference: ReferenceA1): ReferenceA1 | null {
  const named = reference.context?.at(-1);
  const isTarget =
    named === undefined ? ownSheet === shift.sheet : named.toLowerCase() === shift.sheet.name.toLowerCase();
  const { range } = reference;
  if (!isTarget || range === undefined) {
    return reference;
  }
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const before = {
    row: top,
    column: left,
    rows: (range.bottom ?? sheetRows - 1) - top + 1,
    columns: (range.right ?? sheetColumns - 1) - left + 1,
  };
  const after = shiftRect(shift, before);
  if (after === null || after === before) {
    return after === null ? null : reference;
  }
  const hasRows = range.top !== null && range.bottom !== null;
  const hasColumns = range.left !== null && range.right !== null;
  const rows = hasRows ? { top: after.row, bottom: lastRow(after) } : {};
  const columns = hasColumns ? { left: after.column, right: lastColumn(after) } : {};
  return { ...reference, range: { ...range, ...rows, ...columns } };
}

function shiftSpan({ kind, axis, rect }: Shift, span: Span, limit: number): Span | null {
  const first = axis === "rows" ? rect.row : rect.column;
  const count = axis === "rows" ? rect.rows : rect.columns;
  const end = span.start + span.length;
  if (kind === "insert") {
    const isWhole = span.start === 0 && end === limit;
    if (isWhole || end <= first) {
      return span;
    }
    return first <= span.start ? { ...span, start: span.start + count } : { ...span, length: span.length + count };
  }
  const before = Math.max(0, Math.min(end, first) - span.start);
  const after = Math.max(0, end - Math.max(span.start, first + count));
  const start = span.start < first ? span.start : Math.max(first, span.start - count);
  return before + after === 0 ? null : { start, length: span.start === 0 && end === limit ? limit : before + after };
}
