import { intersection, sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Table } from "../../embedded-excel/model/table";
import { attempt, clearSelection } from "./actions";
import { askSize } from "./ask-size";
import { copySelection, pasteFromSystem } from "./clipboard";
import { headingAt } from "./choices";
import { startEditing } from "./editing";
import type { Menu, MenuItem } from "./grid-parts";
import type { GridState } from "./grid-state";

/** What can be done with the selected cells, rows or columns. */
export function cellMenu(state: GridState, left: number, top: number): Menu {
  const { rect } = state.selection.value;
  const wholeRows = rect.columns === sheetColumns;
  const wholeColumns = rect.rows === sheetRows;
  const items: (MenuItem | "rule")[] = [
    { label: "Cut", keys: "Ctrl+X", act: () => copySelection(state, true) },
    { label: "Copy", keys: "Ctrl+C", act: () => copySelection(state, false) },
    { label: "Paste", keys: "Ctrl+V", act: () => pasteFromSystem(state) },
    "rule",
    ...(wholeColumns ? [] : rowItems(state)),
    ...(wholeRows ? [] : columnItems(state)),
    ...tableItems(state),
    "rule",
    { label: "Clear contents", keys: "Delete", act: () => clearSelection(state) },
    ...(wholeRows || wholeColumns ? [] : [{ label: "Edit cell", keys: "F2", act: () => startEditing(state, "cell") }]),
    { label: "Column width…", act: () => askSize(state, "columns") },
    { label: "Row height…", act: () => askSize(state, "rows") },
  ];
  const owner = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  return { left, top, label: "Cells", items, owner };
}

/** Puts in as many rows as are selected, or columns where whole columns are. */
export function insertBefore(state: GridState): void {
  const { rect } = state.selection.value;
  if (rect.rows === sheetRows) {
    insertColumns(state);
  } else {
    insertRows(state);
  }
}

export function deleteSelected(state: GridState): void {
  const { rect } = state.selection.value;
  if (rect.rows === sheetRows) {
    deleteColumns(state);
  } else {
    deleteRows(state);
  }
}

function rowItems(state: GridState): readonly MenuItem[] {
  const { rows } = state.selection.value.rect;
  return [
    {
      label: rows === 1 ? "Insert row above" : `Insert ${rows} rows above`,
      keys: "Ctrl++",
      act: () => insertRows(state),
    },
    { label: rows === 1 ? "Delete row" : `Delete ${rows} rows`, keys: "Ctrl+-", act: () => deleteRows(state) },
  ];
}

function columnItems(state: GridState): readonly MenuItem[] {
  const { columns } = state.selection.value.rect;
  return [
    {
      label: columns === 1 ? "Insert column before" : `Insert ${columns} columns before`,
      act: () => insertColumns(state),
    },
    { label: columns === 1 ? "Delete column" : `Delete ${columns} columns`, act: () => deleteColumns(state) },
  ];
}

function tableItems(state: GridState): readonly MenuItem[] {
  const { rect, active } = state.selection.value;
  const table = state.book.tablesOn(state.sheet.value).find((own) => intersection(own.body, rect) !== null);
  if (table === undefined || headingAt(state, active.row, active.column) !== undefined) {
    return [];
  }
  const body = intersection(table.body, rect);
  const count = body?.rows ?? 1;
  const first = (body?.row ?? table.body.row) - table.body.row;
  const rows = count === 1 ? "row" : `${count} rows`;
  return [
    { label: `Insert table ${rows} above`, act: () => addRows(state, table, first, count) },
    { label: `Insert table ${rows} below`, act: () => addRows(state, table, first + count, count) },
    { label: `Delete table ${rows}`, act: () => removeRows(state, table, first, count) },
  ];
}

function insertRows(state: GridState): void {
  const { row, rows } = state.selection.value.rect;
  const { name } = state.sheet.value;
  attempt(state, () => state.undo.change("inserting rows", () => state.excel.person.insertRows(name, row + 1, rows)));
}

function deleteRows(state: GridState): void {
  const { row, rows } = state.selection.value.rect;
  const { name } = state.sheet.value;
  attempt(state, () => state.undo.change("deleting rows", () => state.excel.person.deleteRows(name, row + 1, rows)));
}

function insertColumns(state: GridState): void {
  const { column, columns } = state.selection.value.rect;
  const { name } = state.sheet.value;
  const insert = () => state.excel.person.insertColumns(name, column + 1, columns);
  attempt(state, () => state.undo.change("inserting columns", insert));
}

function deleteColumns(state: GridState): void {
  const { column, columns } = state.selection.value.rect;
  const { name } = state.sheet.value;
  const remove = () => state.excel.person.deleteColumns(name, column + 1, columns);
  attempt(state, () => state.undo.change("deleting columns", remove));
}

function addRows(state: GridState, table: Table, index: number, count: number): void {
  const rows = Array.from({ length: count }, () => new Array<null>(table.rect.columns).fill(null));
  const add = () => state.excel.person.addTableRows(table.name, rows, index);
  attempt(state, () => state.undo.change("inserting table rows", add));
}

function removeRows(state: GridState, table: Table, first: number, count: number): void {
  const indexes = Array.from({ length: count }, (_, index) => first + index);
  const remove = () => state.excel.person.deleteTableRows(table.name, indexes);
  attempt(state, () => state.undo.change("deleting table rows", remove));
}
