import { addressOf } from "../../embedded-excel/model/addresses";
import { formulaAt, grid, textAt } from "../../embedded-excel/model/reading";
import { boundingRect, sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import { fromRelative, toRelative } from "../../embedded-excel/model/table-formulas";
import { clearInputs, writeInputs } from "../../embedded-excel/model/writing";
import { readableBook } from "../view/readable-book";
import { refusalOf } from "../view/validation";
import { attempt, say, typeInto, usedPart } from "./actions";
import type { Copied } from "./grid-parts";
import type { GridState } from "./grid-state";
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

/** Cells of this workbook go with their formulas and looks; those that were cut leave their place. */
function pasteCells(state: GridState, copied: Copied): void {
  const { book } = state;
  const sheet = state.sheet.value;
  const target = targetOf(copied.rect, state.selection.value.rect, copied.isCut);
  if (!fits(state, target)) {
    return;
  }
  const inputs = inputsFor(state, copied, target);
  const looks = grid({ book, sheet, rect: target }, (row, column) => {
    const source = sourceOf(copied.rect, target, row, column);
    return copied.sheet.formats.at(source.row, source.column);
  });
  const act = () => {
    if (copied.isCut) {
      clearInputs({ book, sheet: copied.sheet, rect: copied.rect });
    }
    writeInputs({ book, sheet, rect: target }, inputs);
    looks.forEach((line, down) =>
      line.forEach((look, across) => sheet.formats.set(target.row + down, target.column + across, look)),
    );
  };
  const done = attempt(state, () => {
    if (copied.isCut && copied.sheet !== sheet) {
      state.undo.change("moving cells", act);
    } else {
      const touched = copied.isCut ? [boundingRect(copied.rect, target)] : [target];
      state.undo.edit(copied.isCut ? "moving cells" : "pasting", sheet, touched, act);
    }
  });
  if (done) {
    state.select(selectRect(target));
    state.copied.value = copied.isCut ? null : copied;
  }
}

/** Formulas that are copied move their references along; those that are cut keep them. */
function inputsFor(state: GridState, copied: Copied, target: Rect): string[][] {
  const { book } = state;
  return grid({ book, sheet: state.sheet.value, rect: target }, (row, column) => {
    const source = sourceOf(copied.rect, target, row, column);
    const cell = copied.sheet.cells.get(source.row, source.column);
    const input = formulaAt(book, copied.sheet, source.row, source.column);
    if (cell?.isFormula === true && !copied.isCut) {
      return fromRelative(toRelative(String(input), source.row, source.column), row, column);
    }
    const isText = typeof input === "string" && cell?.isFormula !== true && input !== "";
    return isText ? `'${input}` : (input as string);
  });
}

function sourceOf(from: Rect, target: Rect, row: number, column: number) {
  return {
    row: from.row + ((row - target.row) % from.rows),
    column: from.column + ((column - target.column) % from.columns),
  };
}

/** A selection that holds the copied block several times over is filled with it. */
function targetOf(from: Rect, selected: Rect, isCut: boolean): Rect {
  const times = selected.rows % from.rows === 0 && selected.columns % from.columns === 0;
  const isWhole = selected.rows === sheetRows || selected.columns === sheetColumns;
  return times && !isCut && !isWhole ? selected : { ...selected, rows: from.rows, columns: from.columns };
}

/** One value fills the whole selection. */
function filled(block: readonly (readonly string[])[], { rows, columns }: Rect): readonly (readonly string[])[] {
  const isSingle = block.length === 1 && block[0]?.length === 1;
  if (!isSingle || rows === sheetRows || columns === sheetColumns) {
    return block;
  }
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(block[0]?.[0] ?? ""));
}

function fits(state: GridState, rect: Rect): boolean {
  const isInside = rect.row + rect.rows <= sheetRows && rect.column + rect.columns <= sheetColumns;
  if (!isInside) {
    say(
      state,
      "It does not fit",
      `${rect.rows} rows and ${rect.columns} columns reach over the sheet's edge from here.`,
    );
  }
  return isInside;
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
