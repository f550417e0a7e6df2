import { isEmptyBlock } from "../../embedded-excel/model/shift-cells";
import { resultAt } from "../../embedded-excel/model/reading";
import { clearSelection, stepAgain, stepBack } from "./actions";
import { cellMenu, deleteSelected, insertBefore } from "./cell-menu";
import { goOn, resizeFormula, startEditing } from "./editing";
import { cellId } from "./grid-cell";
import type { GridState } from "./grid-state";
import { commandOf } from "./keys";
import type { Command } from "./keys";
import type { Layout } from "./layout";
import { followLink } from "./links";
import { moved } from "./moves";
import type { Terrain } from "./moves";
import { extendTo, selectAll, selectColumns, selectRows } from "./selection";
import { openSheetBy } from "./sheet-actions";
import { openChoices } from "./choices";

/** Does what a key asks for while the focus is on a cell. */
export function gridKeys(state: GridState, layout: Layout, event: KeyboardEvent): void {
  const isOnCell = (event.target as HTMLElement).getAttribute("role") === "gridcell";
  const command = isOnCell ? commandOf(event) : null;
  if (command === null) {
    return;
  }
  if (command.kind === "type") {
    event.preventDefault();
    return startEditing(state, "cell", command.text);
  }
  if (command.kind === "compose") {
    return startEditing(state, "cell", "");
  }
  event.preventDefault();
  // The focused cell may be gone once the view has moved on.
  state.wantsFocus.value = !takesFocusElsewhere.has(command.kind);
  run(state, layout, command, event.currentTarget as HTMLElement);
}

/**
 * Text that comes without a key, as from a list of pictures or from speech: the browser would put it into the field
 * that was written in last.
 */
export function takeText(state: GridState, event: InputEvent | CompositionEvent): void {
  if ((event.target as HTMLElement).getAttribute("role") === "gridcell") {
    event.preventDefault();
    startEditing(state, "cell", event.data ?? "");
  }
}

const takesFocusElsewhere: ReadonlySet<Command["kind"]> = new Set(["edit", "erase", "goTo", "menu", "choose"]);

function run(state: GridState, layout: Layout, command: Command, scroller: HTMLElement): void {
  const selection = state.selection.value;
  const { active, end } = selection;
  switch (command.kind) {
    case "move":
      state.follows = command.extend ? "end" : "active";
      return state.select(moved(selection, command.move, terrainOf(state, layout, scroller), command.extend));
    case "step":
      state.follows = "active";
      if (command.axis === "row" && followLink(state, active.row, active.column)) {
        return;
      }
      return goOn(state, command.axis, command.by);
    case "sheet":
      return openSheetBy(state, command.by);
    case "edit":
      return startEditing(state, "cell");
    case "erase":
      return startEditing(state, "cell", "");
    case "clear":
      return clearSelection(state);
    case "all":
      return state.select(selectAll(selection));
    case "rows":
      return state.select(selectRows(active.row, end.row));
    case "columns":
      return state.select(selectColumns(active.column, end.column));
    case "undo":
      return stepBack(state);
    case "redo":
      return stepAgain(state);
    case "insert":
      return insertBefore(state);
    case "delete":
      return deleteSelected(state);
    case "choose":
      return openChoices(state);
    case "goTo":
      return document.querySelector<HTMLElement>("#name-box")?.focus();
    case "resizeFormula":
      return resizeFormula(state);
    case "menu":
      return openMenu(state, scroller);
    case "cancel":
      state.copied.value = null;
      return state.select(extendTo(selection, active));
    default:
      return;
  }
}

function openMenu(state: GridState, scroller: HTMLElement): void {
  const { row, column } = state.selection.value.active;
  const box = scroller.querySelector(`#${cellId(row, column)}`)?.getBoundingClientRect();
  state.menu.value = cellMenu(state, box?.left ?? 0, box?.bottom ?? 0);
}

function terrainOf(
  state: GridState,
  { view, top, left, frozenHeight, frozenWidth }: Layout,
  scroller: HTMLElement,
): Terrain {
  const sheet = state.sheet.value;
  const used = sheet.usedRect(true);
  const last =
    used === null ? { row: 0, column: 0 } : { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  const isHidden = (axis: "row" | "column", line: number) =>
    (axis === "row" ? sheet.rows : sheet.columns).get(line)?.hidden === true;
  return {
    last,
    isHidden,
    isFilled: (row, column) =>
      !isEmptyBlock(sheet, { row, column, rows: 1, columns: 1 }) || resultAt(state.book, sheet, row, column) !== null,
    home: { row: view.frozen.rows, column: view.frozen.columns },
    pageRows: Math.max(1, Math.floor((scroller.clientHeight - top - frozenHeight) / 20) - 1),
    pageColumns: Math.max(1, Math.floor((scroller.clientWidth - left - frozenWidth) / 64) - 1),
  };
}
