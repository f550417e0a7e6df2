import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { addressOf } from "../../embedded-excel/model/addresses";
import { parseArea } from "../../embedded-excel/model/find-area";
import { resultAt } from "../../embedded-excel/model/reading";
import { cancelEditing, goTo, inputText, say } from "./actions";
import { moveCaret } from "./cell-editor";
import { messageOf } from "./cell-note";
import { changeEditing, finishEditing, startEditing } from "./editing";
import { FunctionHelp, helpKeys } from "./function-help";
import type { Helper } from "./function-help";
import type { GridState } from "./grid-state";

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

function NameBox({ state }: { readonly state: GridState }) {
  const { active, rect } = state.selection.value;
  const shown = nameOf(state) ?? addressOf({ ...active, rows: 1, columns: 1 });
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown, rect]);
  const go = () => {
    const area = parseArea(state.book, state.sheet.value, text.trim());
    if (area === null) {
      return say(state, "No such place", `"${text}" is no address such as B4 or A1:C9, and no name of this workbook.`);
    }
    goTo(state, area);
  };
  return (
    <>
      <input
        id="name-box"
        class="name-box"
        aria-label="Cell or name to go to"
        list="known-names"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => setText(shown)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            go();
          } else if (event.key === "Escape") {
            cancelEditing(state);
            state.selection.value = { ...state.selection.value };
          }
        }}
      />
      <datalist id="known-names">
        {[...state.book.tables, ...state.book.names.filter(({ visible }) => visible)].map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** The name of a table or block that is selected exactly. */
function nameOf(state: GridState): string | null {
  const { rect } = state.selection.value;
  const sheet = state.sheet.value;
  const same = (other: typeof rect) => addressOf(other) === addressOf(rect);
  const table = state.book.tablesOn(sheet).find(({ body }) => same(body));
  const name = state.book.names.find((own) => {
    const area = own.visible ? parseArea(state.book, sheet, own.formula.replace(/^=/, "")) : null;
    return area !== null && area.sheet === sheet && same(area.rect);
  });
  return table?.name ?? name?.name ?? null;
}

function FormulaField({ state, help }: { readonly state: GridState; readonly help: Helper }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { row, column } = state.selection.value.active;
  const editing = state.editing.value;
  const isHere = editing?.place === "bar";
  useLayoutEffect(() => {
    const { current } = field;
    if (isHere && document.activeElement === document.body && state.question.value === null) {
      current?.focus();
    }
    if (isHere && current !== null && document.activeElement === current && current.selectionStart !== editing.caret) {
      current.setSelectionRange(editing.caret, editing.caret);
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (helpKeys(state, help, event)) {
      return;
    }
    if ((event.key === "Enter" && !event.altKey) || (event.key === "Tab" && editing !== null)) {
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
        class="formula-field"
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
      />
      <FunctionHelp state={state} help={help} place="bar" />
    </div>
  );
}
