import { addressOf } from "../../embedded-excel/model/addresses";
import { formulaAt } from "../../embedded-excel/model/reading";
import { contains, lastColumn, lastRow } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import type { Table } from "../../embedded-excel/model/table";
import { addTableRows } from "../../embedded-excel/model/table-rows";
import { writeInputs } from "../../embedded-excel/model/writing";
import { refusalOf } from "../view/validation";
import { attempt, cancelEditing } from "./actions";
import type { GridState } from "./grid-state";
import { editableNumber, withBritishDate } from "./typed-text";

/** What the formula bar shows of a cell, and what editing starts from. */
export function inputText(state: GridState, row: number, column: number): string {
  const { book } = state;
  const sheet = state.sheet.value;
  const input = sheet.cells.get(row, column);
  if (input === undefined) {
    return "";
  }
  const value = formulaAt(book, sheet, row, column);
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  const looksTyped = typeof value === "string" && !input.isFormula && value.startsWith("=");
  if (typeof value === "number") {
    return editableNumber(value, sheet.formats.at(row, column).numberFormat);
  }
  return looksTyped ? `'${value}` : value;
}

/** Writes what was typed into a cell once its rule has let it through; `done` follows when it stands there. */
export function commit(state: GridState, row: number, column: number, text: string, done: () => void): void {
  if (text === inputText(state, row, column)) {
    return done();
  }
  const write = () => {
    if (attempt(state, () => typeInto(state, row, column, closed(state, text)))) {
      done();
    }
  };
  const refusal = refusalOf({ book: state.book, sheet: state.sheet.value, row, column }, text);
  if (refusal === null) {
    return write();
  }
  const retry = { label: "Try again", act: () => undefined, isMain: true };
  const giveUp = { label: "Cancel", act: () => cancelEditing(state), isWayOut: true };
  const anyway = refusal.style === "Stop" ? [] : [{ label: "Keep it", act: write }];
  state.question.value = { title: refusal.title, text: refusal.text, answers: [retry, ...anyway, giveUp] };
}

/** The cells of a block, as one step that can be taken back. Typing below a table lets it grow. */
export function typeInto(
  state: GridState,
  row: number,
  column: number,
  value: string | readonly (readonly string[])[],
): void {
  const { book } = state;
  const sheet = state.sheet.value;
  const rows = typeof value === "string" ? 1 : value.length;
  const columns = typeof value === "string" ? 1 : (value[0]?.length ?? 0);
  const rect = { row, column, rows, columns };
  const table = book.tablesOn(sheet).find((own) => growsInto(own, rect));
  const input = typeof value === "string" ? withBritishDate(value) : value.map((line) => line.map(withBritishDate));
  const write = () => writeInputs({ book, sheet, rect }, input);
  if (table === undefined) {
    return state.undo.edit(`typing in ${addressOf(rect)}`, sheet, [rect], write);
  }
  state.undo.change(`typing in ${addressOf(rect)}`, () => {
    const missing = lastRow(rect) - lastRow(table.rect);
    const empty = Array.from({ length: missing }, () => new Array<null>(table.rect.columns).fill(null));
    addTableRows(book, table, null, empty);
    write();
  });
}

/** Whether a block starts in a table or right below it and reaches beyond its end. */
function growsInto(table: Table, rect: Rect): boolean {
  const below = { ...table.rect, row: table.rect.row + 1 };
  const isInside = rect.column >= table.rect.column && lastColumn(rect) <= lastColumn(table.rect);
  return !table.hasTotals && isInside && contains(below, rect.row, rect.column) && lastRow(rect) > lastRow(table.rect);
}

/** Brackets that were left open are closed, as Excel does, where that makes a formula of it. */
function closed(state: GridState, text: string): string {
  if (!text.startsWith("=") || text.length < 2 || state.book.results.problemWith(text) === null) {
    return text;
  }
  const missing = count(text, "(") - count(text, ")");
  const completed = text + ")".repeat(Math.max(0, missing));
  return state.book.results.problemWith(completed) === null ? completed : text;
}

function count(text: string, letter: string): number {
  return text.replace(/"[^"]*"?/g, "").split(letter).length - 1;
}
