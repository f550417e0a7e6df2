import type { CalcWorkbook, CellAddress } from "./calc-workbook";
import type { FormulaCell } from "./formula-cell";
import { KeptRanges } from "./known-range";
import type { KnownRange } from "./known-range";
import { noteCell, noteRange, overlap, takeCellReaders, takeRanges } from "./readers";
import type { CellReader } from "./scope";
import { blockAt, cellKey, lastFilled } from "./sheet-cells";
import type { SheetCells } from "./sheet-cells";
import { asScalar } from "./values/as-scalar";
import { ErrorValue, Reference, sheetColumns, sheetRows } from "./values/value";
import type { Matrix, Scalar, Value } from "./values/value";

/** Thrown where a formula reads cells that are not worked out yet: it is tried again after them. */
export const suspended = Symbol("suspended");

/** The cells of a workbook as formulas read them, and which formula has read what. */
export class RangeReader implements CellReader {
  busyRead = false;
  /** The formula that is being worked out; null for one without a cell. */
  reader: FormulaCell | null = null;
  private missing: FormulaCell[] = [];
  private readonly kept = new KeptRanges();

  constructor(
    private readonly workbook: CalcWorkbook,
    readonly sheets: ReadonlyMap<string, SheetCells>,
  ) {}

  sheet(name: string): SheetCells | null {
    return this.sheets.get(name) ?? this.sheets.get(name.toLowerCase()) ?? null;
  }

  *everyFormula(): Generator<FormulaCell> {
    for (const sheet of new Set(this.sheets.values())) yield* sheet.formulas.values();
  }

  read(reference: Reference): Value {
    const sheet = this.sheet(reference.sheet);
    if (sheet === null) return new ErrorValue("#REF!");
    if (!reference.isOneCell) return this.range(sheet, reference);
    if (this.reader !== null) noteCell(sheet, reference.top, reference.left, this.reader);
    const value = this.cell(sheet, reference.top, reference.left);
    if (this.missing.length > 0) throw suspended;
    return value;
  }

  isTyped(sheet: SheetCells, row: number, column: number): boolean {
    return this.workbook.input({ sheet: sheet.name, row, column }) !== null;
  }

  formulaAt({ sheet, row, column }: CellAddress): string | null {
    return this.sheet(sheet)?.formulas.get(cellKey(row, column))?.formula ?? null;
  }

  spillAt({ sheet, row, column }: CellAddress): Reference | null {
    const found = this.sheet(sheet);
    if (found !== null && this.reader !== null) noteCell(found, row, column, this.reader);
    const cell = found?.formulas.get(cellKey(row, column));
    if (cell === undefined) return null;
    if (cell.state !== "done") {
      this.missing.push(cell);
      throw suspended;
    }
    this.busyRead ||= cell.isBusy;
    const { filled } = cell;
    if (filled === null)
      return cell.value instanceof ErrorValue ? null : new Reference(sheet, row, column, row, column);
    return new Reference(sheet, row, column, row + filled.length - 1, column + (filled[0]?.length ?? 1) - 1);
  }

  /** The cells that the last reading lacked. */
  takeMissing(): readonly FormulaCell[] {
    const { missing } = this;
    this.missing = [];
    return missing;
  }

  forgetRanges(): void {
    this.kept.forgetAll();
  }

  /** Forgets what ranges hold in which a cell still waits for a custom function. */
  forgetBusyRanges(): void {
    this.kept.forgetBusy();
  }

  /** Keeps in mind that the formula which is being worked out rests on a block. */
  note(sheet: SheetCells, area: Reference): KnownRange {
    return noteRange(sheet, area, this.reader);
  }

  /** The formulas that have read any cell of a block. They are forgotten, since they will read again. */
  takeReaders(sheet: SheetCells, block: Reference): readonly FormulaCell[] {
    const ofCells = takeCellReaders(sheet, block);
    return [...ofCells, ...this.takeRangeReaders(sheet, (area) => overlap(area, block))];
  }

  /** The formulas that have read a range of that kind, which are forgotten, as is what it holds. */
  takeRangeReaders(sheet: SheetCells, isMeant: (area: Reference) => boolean): readonly FormulaCell[] {
    const ranges = takeRanges(sheet, isMeant);
    for (const range of ranges) this.kept.forget(range);
    return ranges.flatMap(({ readers }) => [...readers]);
  }

  /** Which blocks are filled, to be compared. */
  blocksInWords(): string {
    const blocks = [...new Set(this.sheets.values())].flatMap((sheet) => [...sheet.blocks]);
    return blocks
      .map(({ sheet, row, column, filled }) => [sheet, row, column, filled?.length, filled?.[0]?.length].join())
      .sort()
      .join("\n");
  }

  /** null too where the cell is not worked out yet; it is then among the missing. */
  cell(sheet: SheetCells, row: number, column: number): Scalar {
    const own = sheet.formulas.get(cellKey(row, column));
    const cell = own ?? (sheet.blocks.size > 0 ? blockAt(sheet, row, column) : null);
    if (own === undefined) {
      const typed = this.workbook.input({ sheet: sheet.name, row, column });
      if (typed !== null || cell === null) return asScalar(typed);
    }
    if (cell === null || cell.state !== "done") {
      if (cell !== null) this.missing.push(cell);
      return null;
    }
    this.busyRead ||= cell.isBusy;
    return own === undefined ? (cell.filled?.[row - cell.row]?.[column - cell.column] ?? 0) : cell.value;
  }

  private range(sheet: SheetCells, area: Reference): Matrix {
    const range = this.note(sheet, area);
    if (range.rows !== null) {
      this.busyRead ||= range.isBusy;
      return range.rows;
    }
    const { top, left, bottom, right } = area;
    const lastRow = bottom === sheetRows - 1 ? Math.max(sheet.lastRow, lastFilled(sheet).row, top) : bottom;
    const lastColumn = right === sheetColumns - 1 ? Math.max(sheet.lastColumn, lastFilled(sheet).column, left) : right;
    const wasBusy = this.busyRead;
    this.busyRead = false;
    const rows = this.rows(sheet, top, left, lastRow, lastColumn);
    if (this.missing.length > 0) throw suspended;
    this.kept.keep(range, rows, this.busyRead);
    this.busyRead ||= wasBusy;
    return rows;
  }

  private rows(sheet: SheetCells, top: number, left: number, bottom: number, right: number): Matrix {
    const rows: Scalar[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: Scalar[] = [];
      for (let column = left; column <= right; column += 1) cells.push(this.cell(sheet, row, column));
      rows.push(cells);
    }
    return rows;
  }
}
