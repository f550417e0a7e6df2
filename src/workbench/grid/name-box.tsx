import { useEffect, useState } from "preact/hooks";
import { addressOf } from "../../embedded-excel/model/addresses";
import { parseArea } from "../../embedded-excel/model/find-area";
import { cancelEditing, goTo, say } from "./actions";
import type { GridState } from "./grid-state";

/** Where the active cell is, and where to go: an address, or the name of a table or block. */
export function NameBox({ state }: { readonly state: GridState }) {
  state.version.value;
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
