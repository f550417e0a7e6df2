import type { CellFormat } from "./cell-format";
import { plainFormat } from "./cell-format";
import { Sparse } from "./cells";
import { sheetColumns, sheetRows } from "./rect";
import type { Rect } from "./rect";

/** The formats of a sheet: of cells, of whole rows and of whole columns. */
export class Formats {
  readonly cells = new Sparse<CellFormat>();
  readonly rows = new Map<number, CellFormat>();
  readonly columns = new Map<number, CellFormat>();

  at(row: number, column: number): CellFormat {
    return this.cells.get(row, column) ?? this.rows.get(row) ?? this.columns.get(column) ?? plainFormat;
  }

  /** Changes every cell of a block; whole rows and columns are changed as such. */
  change(rect: Rect, patch: Partial<CellFormat>): void {
    const patched = patcher(patch);
    if (rect.rows === sheetRows) {
      changeLines(this.columns, rect.column, rect.columns, patched);
    } else if (rect.columns === sheetColumns) {
      changeLines(this.rows, rect.row, rect.rows, patched);
    } else {
      return this.changeCells(rect, patched);
    }
    for (const [row, column, format] of [...this.cells.within(rect)]) {
      this.cells.set(row, column, patched(format));
    }
  }

  set(row: number, column: number, patch: Partial<CellFormat>): void {
    this.cells.set(row, column, { ...this.at(row, column), ...patch });
  }

  clear(rect: Rect): void {
    this.cells.clear(rect);
    if (rect.rows === sheetRows) {
      removeLines(this.columns, rect.column, rect.columns);
    }
    if (rect.columns === sheetColumns) {
      removeLines(this.rows, rect.row, rect.rows);
    }
  }

  /** What all cells of a block have in common; null where they differ. */
  common<K extends keyof CellFormat>(rect: Rect, key: K): CellFormat[K] | null {
    const first = this.at(rect.row, rect.column)[key];
    const same = (value: unknown) => JSON.stringify(value) === JSON.stringify(first);
    if (rect.rows === sheetRows || rect.columns === sheetColumns) {
      return [...this.cells.within(rect)].every(([, , format]) => same(format[key])) ? first : null;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const value = this.at(row, column)[key];
        if (value !== first && !same(value)) {
          return null;
        }
      }
    }
    return first;
  }

  private changeCells(rect: Rect, patched: (format: CellFormat) => CellFormat): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        this.cells.set(row, column, patched(this.at(row, column)));
      }
    }
  }
}

/** Cells that looked alike share one record afterwards too. */
function patcher(patch: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const patched = known.get(format) ?? { ...format, ...patch };
    known.set(format, patched);
    return patched;
  };
}

function changeLines(
  lines: Map<number, CellFormat>,
  first: number,
  count: number,
  patched: (format: CellFormat) => CellFormat,
): void {
  for (let line = first; line < first + count; line++) {
    lines.set(line, patched(lines.get(line) ?? plainFormat));
  }
}

function removeLines(lines: Map<number, CellFormat>, first: number, count: number): void {
  [...lines.keys()].filter((line) => line >= first && line < first + count).forEach((line) => lines.delete(line));
}
