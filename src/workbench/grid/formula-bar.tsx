import { resultAt } from "../../embedded-excel/model/reading";
import { messageOf } from "./cell-note";
import { resizeFormula } from "./editing";
import { FormulaField, formulaFieldId } from "./formula-field";
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
      <FormulaSize state={state} />
      <FormulaField state={state} help={help} />
      {error === null ? null : (
        <p class="cell-error">
          <strong>{error.code}</strong> {messageOf(error)}
        </p>
      )}
    </div>
  );
}

/** Makes room for several lines of a long formula, or takes it back. */
function FormulaSize({ state }: { readonly state: GridState }) {
  return (
    <button
      type="button"
      class="formula-size"
      aria-label="Several lines of the formula"
      aria-expanded={state.showsSeveralLines.value}
      aria-controls={formulaFieldId}
      aria-keyshortcuts="Control+Shift+U"
      title="Show several lines of the formula (Ctrl+Shift+U)"
      // What is being typed in the field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => resizeFormula(state)}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
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
