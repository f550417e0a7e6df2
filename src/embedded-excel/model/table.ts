import type { SortField } from "./sort-field";
import type { Rect } from "./rect";
import { rectBetween, lastColumn, lastRow } from "./rect";
import type { Sheet } from "./sheet";

/** An Excel table. It always has its row of headings. */
export class Table {
  style = "TableStyleMedium2";
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  /** The last row of the block holds totals. */
  hasTotals = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  sortFields: readonly SortField[] = [];
  /** Stable numbers of the columns, from left to right. */
  columnIds: number[];
  private nextColumnId: number;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    public rect: Rect,
  ) {
    this.columnIds = Array.from({ length: rect.columns }, (_, index) => index + 1);
    this.nextColumnId = rect.columns + 1;
  }

  get header(): Rect {
    return { ...this.rect, rows: 1 };
  }

  /** The rows between headings and totals. Excel keeps at least one. */
  get body(): Rect {
    const last = lastRow(this.rect) - (this.hasTotals ? 1 : 0);
    return rectBetween(this.rect.row + 1, this.rect.column, last, lastColumn(this.rect));
  }

  get columnNames(): readonly string[] {
    return Array.from({ length: this.rect.columns }, (_, index) =>
      String(this.sheet.cells.get(this.rect.row, this.rect.column + index)?.input ?? ""),
    );
  }

  bodyColumn(index: number): Rect {
    return { ...this.body, column: this.rect.column + index, columns: 1 };
  }

  addColumnId(index: number): void {
    this.columnIds.splice(index, 0, this.nextColumnId++);
  }

  /** Gives the table another block, with a number for every column. */
  setRect(rect: Rect): void {
    this.rect = rect;
    this.columnIds.length = Math.min(this.columnIds.length, rect.columns);
    while (this.columnIds.length < rect.columns) {
      this.addColumnId(this.columnIds.length);
    }
  }
}
