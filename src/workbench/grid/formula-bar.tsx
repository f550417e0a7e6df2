import { resultAt } from "../../embedded-excel/model/reading";
import { messageOf } from "./cell-note";
import { FormulaField } from "./formula-field";
import type { Helper } from "./function-help";
import type { GridState } from "./grid-state";
import { NameBox } from "./name-box";

/** Where the active cell is, and what stands in it. */
export function FormulaBar({ state, help }: { readonly state: GridState; readonly help: Helper }) {
  state.version.value;
  const { row, column } = state.selection.value.active;
  const error = errorOf(state, row, column);
  return (
    <div class="formula-bar">
      <NameBox state={state} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <FormulaField state={state} help={help} />
      {error === null ? null : (
        <p class="cell-error">
          <strong>{error.code}</strong> {messageOf(error)}
        </p>
      )}
    </div>
  );
}

function errorOf(state: GridState, row: number, column: number) {
  try {
    const result = resultAt(state.book, state.sheet.value, row, column);
    return typeof result === "object" ? result : null;
  } catch {
    return null;
  }
}
