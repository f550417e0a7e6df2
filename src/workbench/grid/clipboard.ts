import { addressOf } from "../../embedded-excel/model/addresses";
import { grid, textAt } from "../../embedded-excel/model/reading";
import { sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import { readableBook } from "../view/readable-book";
import { refusalOf } from "../view/validation";
import { attempt, say, usedPart } from "./actions";
import { typeInto } from "./entering";
import type { GridState } from "./grid-state";
import { fits, pasteCells } from "./paste-cells";
import { selectRect } from "./selection";
import { parseTsv, printTsv } from "./tsv";

/** The selected cells as text for the clipboard; the workbook remembers which they were. */
export function takeSelection(state: GridState, isCut: boolean): string {
  const book = readableBook(state.book);
  const sheet = state.sheet.value;
  const { rect } = state.selection.value;
  const isWhole = rect.rows === sheetRows || rect.columns === sheetColumns;
  const part = isWhole ? (usedPart(state, rect) ?? { ...rect, rows: 1, columns: 1 }) : rect;
  const texts = grid({ book: state.book, sheet, rect: part }, (row, column) => textAt(book, sheet, row, column));
  const text = printTsv(texts);
  state.copied.value = { sheet, rect: part, text, isCut };
  state.status.value = `${isCut ? "Cut" : "Copied"}: ${addressOf(part)}.`;
  return text;
}

/** Puts the clipboard's text into the cells from the active one on, in one step. */
export function pasteText(state: GridState, text: string): void {
  const copied = state.copied.value;
  if (copied !== null && sameText(copied.text, text)) {
    return pasteCells(state, copied);
  }
  if (text === "") {
    return;
  }
  const { row, column } = state.selection.value.rect;
  const block = filled(parseTsv(text), state.selection.value.rect);
  const rect = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
  if (!fits(state, rect) || !agrees(state, rect, block)) {
    return;
  }
  const readable = block.map((line) => line.map((cell) => asTyped(state, cell)));
  if (attempt(state, () => typeInto(state, row, column, readable))) {
    state.select(selectRect(rect));
    state.status.value = `Pasted ${rect.rows} ${rect.rows === 1 ? "row" : "rows"}.`;
  }
}

/** Copies through the page's own button, where no key was pressed. */
export function copySelection(state: GridState, isCut: boolean): void {
  const text = takeSelection(state, isCut);
  navigator.clipboard?.writeText(text).catch(() => {
    state.status.value = "The browser keeps other programs from this; within this workbook it can be pasted.";
  });
}

export async function readSystemClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}

export function pasteFromSystem(state: GridState): void {
  void readSystemClipboard().then((text) => {
    const known = text ?? state.copied.value?.text ?? null;
    if (known === null) {
      say(state, "Paste with the keyboard", "The browser gives the clipboard to this page only when you press Ctrl+V.");
    } else {
      pasteText(state, known);
    }
  });
}

/** One value fills the whole selection. */
function filled(block: readonly (readonly string[])[], { rows, columns }: Rect): readonly (readonly string[])[] {
  const isSingle = block.length === 1 && block[0]?.length === 1;
  if (!isSingle || rows === sheetRows || columns === sheetColumns) {
    return block;
  }
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(block[0]?.[0] ?? ""));
}

/** The rules of all cells are asked before anything is written. */
function agrees(state: GridState, rect: Rect, block: readonly (readonly string[])[]): boolean {
  const sheet = state.sheet.value;
  const isRuled = sheet.validations.all().length > 0;
  for (let down = 0; isRuled && down < rect.rows; down++) {
    for (let across = 0; across < rect.columns; across++) {
      const [row, column] = [rect.row + down, rect.column + across];
      const refusal = refusalOf({ book: state.book, sheet, row, column }, block[down]?.[across] ?? "");
      if (refusal?.style === "Stop") {
        say(state, `Nothing was pasted: ${state.addressOf(row, column)} does not take this`, refusal.text);
        return false;
      }
    }
  }
  return true;
}

/** A text from elsewhere that only looks like a formula stays a text. */
function asTyped(state: GridState, text: string): string {
  if (!text.startsWith("=") || text.length < 2) {
    return text;
  }
  try {
    return state.book.results.problemWith(text) === null ? text : `'${text}`;
  } catch {
    return `'${text}`;
  }
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
