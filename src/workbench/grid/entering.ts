import { addressOf } from "../../embedded-excel/model/addresses";
import { formulaAt } from "../../embedded-excel/model/reading";
import { reachesFurther, typeInputs } from "../../embedded-excel/model/typing";
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

/** The cells of a block, as one step that can be taken back. Typing below or right beside a table lets it grow. */
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
  const area = { book, sheet, rect: { row, column, rows, columns } };
  const input = typeof value === "string" ? withBritishDate(value) : value.map((line) => line.map(withBritishDate));
  const label = `typing in ${addressOf(area.rect)}`;
  const write = () => typeInputs(area, input);
  if (reachesFurther(area, input)) {
    state.undo.change(label, write);
  } else {
    state.undo.edit(label, sheet, [area.rect], write);
  }
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
