import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Sheet } from "../../embedded-excel/model/sheet";
import type { GridState } from "./grid-state";
import { addSheet, openSheet, renameSheet, sheetMenu, visibleSheets } from "./sheet-actions";

/** The sheets, as tabs below the cells. */
export function SheetTabs({ state }: { readonly state: GridState }) {
  state.version.value;
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const sheets = visibleSheets(state);
  const active = state.sheet.value;
  useLayoutEffect(() => {
    bringIntoList(list.current);
  }, [active]);
  const focusOnTab = () =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  const openMenu = (sheet: Sheet, tab: HTMLElement) => {
    state.menu.value = sheetMenu(state, sheet, tab, () => setRenaming(sheet.id));
  };
  const onKeyDown = (event: KeyboardEvent, sheet: Sheet) => {
    const next = sheets[neighbour(event.key, sheets.indexOf(sheet), sheets.length)];
    if (next !== undefined) {
      openSheet(state, next);
      focusOnTab();
    } else if (event.key === "F2") {
      setRenaming(sheet.id);
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      openMenu(sheet, event.currentTarget as HTMLElement);
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <div class="sheet-bar">
      <div ref={list} class="sheet-tabs" role="tablist" aria-label="Sheets">
        {sheets.map((sheet) =>
          renaming === sheet.id ? (
            <SheetName
              key={sheet.id}
              name={sheet.name}
              done={(name, isByKey) => {
                setRenaming(null);
                if (isByKey) {
                  focusOnTab();
                }
                if (name !== null) {
                  renameSheet(state, sheet, name);
                }
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              class="sheet-tab"
              aria-selected={sheet === active}
              tabIndex={sheet === active ? 0 : -1}
              title="Double click to rename"
              onClick={() => openSheet(state, sheet)}
              onDblClick={() => setRenaming(sheet.id)}
              onContextMenu={(event) => {
                event.preventDefault();
                openMenu(sheet, event.currentTarget);
              }}
              onKeyDown={(event) => onKeyDown(event, sheet)}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        class="add-sheet"
        aria-label="Add a sheet"
        title="Add a sheet"
        onClick={() => addSheet(state)}
      >
        +
      </button>
      <button
        type="button"
        class="add-sheet"
        aria-label={`More for the sheet ${active.name}`}
        title="Rename, move, delete"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => openMenu(active, currentTarget)}
      >
        ⋯
      </button>
    </div>
  );
}

/** Scrolls the tabs alone: where the page scrolls, it stays where it is. */
function bringIntoList(list: HTMLElement | null): void {
  const tab = list?.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
  if (list !== null && tab !== undefined) {
    const { left, right } = list.getBoundingClientRect();
    list.scrollLeft += Math.min(tab.left - left, Math.max(0, tab.right - right));
  }
}

function neighbour(key: string, index: number, count: number): number {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    Home: 0,
    End: count - 1,
  };
  return places[key] ?? -1;
}

interface SheetNameProps {
  readonly name: string;
  readonly done: (name: string | null, isByKey: boolean) => void;
}

/** The field in which a sheet is given another name; null: it keeps its own. */
function SheetName({ name, done }: SheetNameProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (typed: string | null, isByKey: boolean) => {
    if (!isDone.current) {
      isDone.current = true;
      done(typed, isByKey);
    }
  };
  return (
    <input
      ref={field}
      class="sheet-name"
      aria-label={`New name for the sheet ${name}`}
      value={name}
      maxLength={31}
      onBlur={({ currentTarget }) => finish(currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          finish(event.currentTarget.value, true);
        } else if (event.key === "Escape") {
          finish(null, true);
        }
      }}
    />
  );
}
