import { useLayoutEffect, useRef } from "preact/hooks";
import { cancelEditing } from "./actions";
import { inputText } from "./entering";
import { moveCaret } from "./cell-editor";
import { changeEditing, finishEditing, resizeFormula, startEditing } from "./editing";
import { FunctionHelp, helpKeys } from "./function-help";
import type { Helper } from "./function-help";
import type { GridState } from "./grid-state";
import { commandOf } from "./keys";
import { useComposing } from "./use-composing";

export const formulaFieldId = "formula-field";

/** The formula or value of the active cell, to be read in full and edited. */
export function FormulaField({ state, help }: { readonly state: GridState; readonly help: Helper }) {
  // The workbook is no signal: what stands in it is read again with each version.
  state.version.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const { row, column } = state.selection.value.active;
  const editing = state.editing.value;
  const isHere = editing?.place === "bar";
  const composing = useComposing();
  useLayoutEffect(() => {
    const { current } = field;
    if (composing.isComposing()) {
      return;
    }
    if (isHere && document.activeElement === document.body && state.question.value === null) {
      current?.focus();
    }
    if (isHere && current !== null && document.activeElement === current && current.selectionStart !== editing.caret) {
      current.setSelectionRange(editing.caret, editing.caret);
    }
  });
  useLayoutEffect(() => {
    if (!isHere) {
      field.current?.scrollTo(0, 0);
    }
  }, [isHere, row, column, state.sheet.value]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || helpKeys(state, help, event)) {
      return;
    }
    if (commandOf(event)?.kind === "resizeFormula") {
      event.preventDefault();
      resizeFormula(state);
    } else if ((event.key === "Enter" && !event.altKey) || (event.key === "Tab" && editing !== null)) {
      event.preventDefault();
      finishEditing(state, { axis: event.key === "Tab" ? "column" : "row", by: event.shiftKey ? -1 : 1 });
    } else if (event.key === "Escape") {
      event.preventDefault();
      cancelEditing(state);
      state.selection.value = { ...state.selection.value };
    }
  };
  return (
    <div class="formula-place">
      <textarea
        ref={field}
        id={formulaFieldId}
        class="formula-field"
        data-lines={state.showsSeveralLines.value ? "several" : "one"}
        aria-label="Formula or value of the active cell"
        aria-autocomplete="list"
        aria-controls={isHere && state.helpOption.value !== undefined ? "function-list" : undefined}
        aria-activedescendant={isHere ? state.helpOption.value : undefined}
        spellcheck={false}
        autocomplete="off"
        rows={1}
        value={editing?.text ?? inputText(state, row, column)}
        onFocus={() =>
          editing === null
            ? startEditing(state, "bar")
            : (state.editing.value = { ...editing, place: "bar", mode: "edit" })
        }
        onInput={({ currentTarget }) => changeEditing(state, currentTarget.value, currentTarget.selectionStart)}
        onSelect={({ currentTarget }) => (isHere ? moveCaret(state, currentTarget.selectionStart) : undefined)}
        onKeyDown={onKeyDown}
        {...composing.listeners}
      />
      <FunctionHelp state={state} help={help} place="bar" />
    </div>
  );
}
