import { cellKey } from "../../embedded-excel/model/cells";
import { standardSizes } from "../../embedded-excel/model/formatting";
import { contains } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import type { Line, Sheet } from "../../embedded-excel/model/sheet";
import type { Table } from "../../embedded-excel/model/table";
import type { Workbook } from "../../embedded-excel/model/workbook";
import { cellView } from "./cell-view";
import type { CellView } from "./cell-view";
import { Lines } from "./lines";
import type { Measure } from "./measure";
import { toPixels } from "./pixels";
import { readableBook } from "./readable-book";
import { automaticHeights, standardHeight } from "./row-heights";
import { extentOf } from "./sheet-extent";

export interface SheetViewOptions {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly selection: Rect;
  readonly dark: boolean;
  readonly measure: Measure;
  /** Pixels in which the cells are seen. */
  readonly room: { readonly width: number; readonly height: number };
}

/** A sheet as it is drawn at one moment: sizes of its lines, and its cells as they are asked for. */
export class SheetView {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly tables: readonly Table[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  private readonly cells = new Map<number, CellView>();

  /** The workbook as it can be read at this moment. */
  readonly book: Workbook;

  constructor(readonly options: SheetViewOptions) {
    const { sheet, selection, measure } = options;
    this.book = readableBook(options.book);
    const { book } = this;
    const extent = extentOf(sheet, book.results.spillsOn(sheet), selection);
    const standardWidth = toPixels(standardSizes.columns);
    this.columns = new Lines(extent.columns, (column) => sized(sheet.columns.get(column), standardWidth));
    const automatic = automaticHeights(book, sheet, this.columns, measure);
    this.rows = new Lines(extent.rows, (row) => sized(sheet.rows.get(row), automatic.get(row) ?? standardHeight));
    this.tables = book.tablesOn(sheet);
    this.frozen = {
      rows: stays(this.rows, sheet.frozen?.rows ?? 0, options.room.height),
      columns: stays(this.columns, sheet.frozen?.columns ?? 0, options.room.width),
    };
  }

  cell(row: number, column: number): CellView {
    const key = cellKey(row, column);
    const known = this.cells.get(key);
    if (known !== undefined) {
      return known;
    }
    const { sheet, dark } = this.options;
    const view = cellView({ book: this.book, sheet, table: this.tableAt(row, column), dark }, row, column);
    this.cells.set(key, view);
    return view;
  }

  /** A formula that shows nothing fills its cell all the same. */
  isEmpty(row: number, column: number): boolean {
    return this.cell(row, column).text === "" && this.options.sheet.cells.get(row, column) === undefined;
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((table) => contains(table.rect, row, column));
  }
}

const mostFrozen = 0.7;

/** Frozen lines scroll after all where they would leave hardly any room for the others. */
function stays(lines: Lines, count: number, room: number): number {
  return lines.start(count) > room * mostFrozen ? 0 : count;
}

function sized(line: Line | undefined, otherwise: number): number {
  if (line?.hidden === true) {
    return 0;
  }
  return line?.size === undefined ? otherwise : toPixels(line.size);
}
