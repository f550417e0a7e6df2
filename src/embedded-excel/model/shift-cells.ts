import { hostError } from "../protocol/host-error";
import { intersection, sheetColumns, sheetRows } from "./rect";
import type { Rect } from "./rect";
import { changeReferences } from "./sheet-formulas";
import { isInBand, movingRect, shiftRect, shiftReference } from "./shift";
import { chartsGoingAlong } from "./shift-charts";
import type { Shift } from "./shift";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Moves cells, and all that is tied to them: tables, names, rules, charts, formulas, and ranges the client holds. */
export function shiftCells(book: Workbook, shift: Shift): void {
  checkTables(book, shift);
  const { sheet } = shift;
  const moveCell = (row: number, column: number) => shiftRect(shift, { row, column, rows: 1, columns: 1 });
  const moveRect = (rect: Rect) => shiftRect(shift, rect);
  sheet.cells.moveAll(moveCell);
  sheet.formats.cells.moveAll(moveCell);
  sheet.hyperlinks.moveAll(moveCell);
  sheet.validations.moveAll(moveRect);
  sheet.conditionalFormats.moveAll(moveRect);
  const moveCharts = chartsGoingAlong(shift);
  moveLines(shift);
  moveCharts();
  moveTables(book, shift);
  copyFormats(shift);
  book.changeFormulas((formula, own) =>
    changeReferences(formula, (reference) => shiftReference(shift, own, reference)),
  );
  book.moveListeners.forEach((listener) => listener(sheet, moveRect));
  book.results.changed(null);
}

/** A table moves as a whole or not at all, and its headings cannot be taken out by themselves. */
function checkTables(book: Workbook, shift: Shift): void {
  for (const table of book.tablesOn(shift.sheet)) {
    const touched = intersection(table.rect, movingRect(shift)) !== null;
    if (touched && !isInBand(shift, table.rect)) {
      throw hostError("InsertDeleteConflict");
    }
  }
}

function moveTables(book: Workbook, shift: Shift): void {
  for (const table of [...book.tablesOn(shift.sheet)]) {
    const moved = shiftRect(shift, table.rect);
    if (moved === null) {
      book.tables = book.tables.filter((other) => other !== table);
      continue;
    }
    if (shift.axis === "columns" && isInBand(shift, table.rect)) {
      moveColumnIds(table, shift);
    }
    table.setRect(moved);
  }
}

function moveColumnIds(table: Table, shift: Shift): void {
  const first = shift.rect.column - table.rect.column;
  if (shift.kind === "delete") {
    table.columnIds = table.columnIds.filter((_, index) => index < first || index >= first + shift.rect.columns);
  } else if (first > 0 && first < table.rect.columns) {
    Array.from({ length: shift.rect.columns }).forEach((_, index) => table.addColumnId(first + index));
  }
}

/** Heights, widths and formats of whole rows and columns move when whole ones are put in or taken out. */
function moveLines(shift: Shift): void {
  const { sheet, axis, rect } = shift;
  const whole = axis === "rows" ? rect.columns === sheetColumns : rect.rows === sheetRows;
  if (whole) {
    const lines = axis === "rows" ? [sheet.rows, sheet.formats.rows] : [sheet.columns, sheet.formats.columns];
    lines.forEach((line) => moveKeys(line as Map<number, unknown>, shift));
  }
}

function moveKeys(lines: Map<number, unknown>, shift: Shift): void {
  const moved = [...lines].flatMap(([line, value]) => {
    const byRows = shift.axis === "rows";
    const own = byRows ? { row: line, rows: 1 } : { column: line, columns: 1 };
    const after = shiftRect(shift, { ...shift.rect, ...own });
    return after === null ? [] : [[byRows ? after.row : after.column, value] as const];
  });
  lines.clear();
  moved.forEach(([line, value]) => lines.set(line, value));
}

/** New cells look like the ones before them. */
function copyFormats({ sheet, kind, axis, rect }: Shift): void {
  const first = axis === "rows" ? rect.row : rect.column;
  if (kind === "delete" || first === 0) {
    return;
  }
  const source: Rect =
    axis === "rows" ? { ...rect, row: first - 1, rows: 1 } : { ...rect, column: first - 1, columns: 1 };
  for (const [row, column, format] of [...sheet.formats.cells.within(source)]) {
    const count = axis === "rows" ? rect.rows : rect.columns;
    for (let offset = 1; offset <= count; offset++) {
      sheet.formats.cells.set(axis === "rows" ? row + offset : row, axis === "rows" ? column : column + offset, format);
    }
  }
}

export function isEmptyBlock(sheet: Sheet, rect: Rect): boolean {
  return [...sheet.cells.within(rect)].length === 0;
}
