import { formulaAt, grid } from "../../embedded-excel/model/reading";
import { boundingRect, sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import { fromRelative, toRelative } from "../../embedded-excel/model/table-formulas";
import { growthOf } from "../../embedded-excel/model/table-growth";
import { typeInputs } from "../../embedded-excel/model/typing";
import { clearInputs, writeInputs } from "../../embedded-excel/model/writing";
import { attempt, say } from "./actions";
import type { Copied } from "./grid-parts";
import type { GridState } from "./grid-state";
import { selectRect } from "./selection";

/** Cells of this workbook go with their formulas and looks; those that were cut leave their place. */
export function pasteCells(state: GridState, copied: Copied): void {
  const { book } = state;
  const sheet = state.sheet.value;
  const target = targetOf(copied.rect, state.selection.value.rect, copied.isCut);
  if (!fits(state, target)) {
    return;
  }
  const area = { book, sheet, rect: target };
  const inputs = inputsFor(state, copied, target);
  const looks = grid(area, (row, column) => {
    const source = sourceOf(copied.rect, target, row, column);
    return copied.sheet.formats.at(source.row, source.column);
  });
  const letsTableGrow = growthOf(area) !== null;
  const act = () => {
    if (copied.isCut) {
      clearInputs({ book, sheet: copied.sheet, rect: copied.rect });
    }
    if (letsTableGrow) {
      typeInputs(area, inputs);
    } else {
      writeInputs(area, inputs);
    }
    looks.forEach((line, down) =>
      line.forEach((look, across) => sheet.formats.set(target.row + down, target.column + across, look)),
    );
  };
  const done = attempt(state, () => {
    const label = copied.isCut ? "moving cells" : "pasting";
    if (letsTableGrow || (copied.isCut && copied.sheet !== sheet)) {
      state.undo.change(label, act);
    } else {
      const touched = copied.isCut ? [boundingRect(copied.rect, target)] : [target];
      state.undo.edit(label, sheet, touched, act);
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

/** Says so where a block reaches over the edge of the sheet. */
export function fits(state: GridState, rect: Rect): boolean {
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
