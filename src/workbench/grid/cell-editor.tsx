import { useLayoutEffect, useRef } from "preact/hooks";
import type { Layout } from "./layout";
import { boxOf } from "./layout";
import type { Scrolled } from "./layout";
import { changeEditing, finishEditing } from "./editing";
import { cancelEditing } from "./actions";
import { focusInPage } from "./focus-in-page";
import { FunctionHelp, helpKeys } from "./function-help";
import type { FormulaHelp } from "./formula-help";
import type { GridState } from "./grid-state";
import { useComposing } from "./use-composing";

export interface CellEditorProps {
  readonly state: GridState;
  readonly layout: Layout;
  readonly scrolled: () => Scrolled;
  readonly help: (text: string, caret: number) => FormulaHelp | null;
}

/** The field over the cell that is being edited. */
export function CellEditor({ state, layout, scrolled, help }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = state.editing.value;
  const isHere = editing !== null && editing.place === "cell" && editing.sheet === state.sheet.value;
  const composing = useComposing();
  useLayoutEffect(() => {
    const { current } = field;
    if (!isHere || current === null || composing.isComposing()) {
      return;
    }
    const hadFocus = document.activeElement === current;
    if (!hadFocus) {
      focusInPage(current);
    }
    if (!hadFocus || current.selectionStart !== editing.caret) {
      current.setSelectionRange(editing.caret, editing.caret);
    }
  });
  if (!isHere) {
    return null;
  }
  const { left, top, width, height } = boxOf(layout, editing, scrolled);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || helpKeys(state, help, event)) {
      return;
    }
    const arrow = arrowSteps[event.key];
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget as HTMLTextAreaElement;
      changeEditing(state, `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`, selectionStart + 1);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      finishEditing(state, { axis: event.key === "Tab" ? "column" : "row", by: event.shiftKey ? -1 : 1 });
    } else if (event.key === "Escape") {
      event.preventDefault();
      cancelEditing(state);
    } else if (event.key === "F2") {
      event.preventDefault();
      state.editing.value = { ...editing, mode: editing.mode === "edit" ? "type" : "edit" };
    } else if (arrow !== undefined && editing.mode === "type" && !editing.text.startsWith("=")) {
      event.preventDefault();
      finishEditing(state, arrow);
    }
    event.stopPropagation();
  };
  return (
    <div class="cell-editor" style={{ left: `${left}px`, top: `${top}px`, minWidth: `${width + 1}px` }}>
      <textarea
        ref={field}
        class="cell-field"
        aria-label={`Cell ${state.addressOf(editing.row, editing.column)}`}
        aria-autocomplete="list"
        aria-controls={state.helpOption.value === undefined ? undefined : "function-list"}
        aria-activedescendant={state.helpOption.value}
        spellcheck={false}
        autocomplete="off"
        rows={1}
        style={{ minHeight: `${height + 1}px` }}
        value={editing.text}
        onInput={({ currentTarget }) => changeEditing(state, currentTarget.value, currentTarget.selectionStart)}
        onSelect={({ currentTarget }) => moveCaret(state, currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        {...composing.listeners}
      />
      <FunctionHelp state={state} help={help} place="cell" />
    </div>
  );
}

const arrowSteps: Readonly<Record<string, { readonly axis: "row" | "column"; readonly by: 1 | -1 }>> = {
  ArrowUp: { axis: "row", by: -1 },
  ArrowDown: { axis: "row", by: 1 },
  ArrowLeft: { axis: "column", by: -1 },
  ArrowRight: { axis: "column", by: 1 },
};

/** Help follows the caret. */
export function moveCaret(state: GridState, caret: number): void {
  const editing = state.editing.value;
  if (editing !== null && editing.caret !== caret) {
    state.editing.value = { ...editing, caret };
  }
}
