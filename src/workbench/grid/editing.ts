import { commit, inputText } from "./entering";
import type { GridState } from "./grid-state";
import { step } from "./selection";

/** Opens the active cell for editing, with its own text or with what was typed instead. */
export function startEditing(state: GridState, place: "cell" | "bar", text?: string): void {
  const { row, column } = state.selection.value.active;
  const own = text ?? inputText(state, row, column);
  state.choosing.value = false;
  state.editing.value = {
    sheet: state.sheet.value,
    row,
    column,
    text: own,
    caret: own.length,
    place,
    mode: text === undefined ? "edit" : "type",
  };
}

export function changeEditing(state: GridState, text: string, caret: number): void {
  const editing = state.editing.value;
  if (editing !== null) {
    state.helpChoice.value = 0;
    state.helpIsClosed.value = false;
    state.editing.value = { ...editing, text, caret };
  }
}

/** The formula bar shows one line of a formula, or several. */
export function resizeFormula(state: GridState): void {
  state.showsSeveralLines.value = !state.showsSeveralLines.peek();
}

/** Ends editing with what was typed; then the active cell goes on, unless it stays. */
export function finishEditing(state: GridState, next?: { readonly axis: "row" | "column"; readonly by: 1 | -1 }): void {
  const editing = state.editing.value;
  if (editing === null) {
    return;
  }
  commit(state, editing.row, editing.column, editing.text, () => {
    state.editing.value = null;
    state.wantsFocus.value = true;
    if (next !== undefined) {
      goOn(state, next.axis, next.by);
    }
  });
}

/** The next cell of the selection, or beside it. */
export function goOn(state: GridState, axis: "row" | "column", by: 1 | -1): void {
  const selection = state.selection.value;
  const next = step(selection, axis, by);
  if (selection.rect.rows * selection.rect.columns === 1) {
    state.select(next);
  } else {
    state.activate(next);
  }
}
