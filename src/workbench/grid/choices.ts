import { contains } from "../../embedded-excel/model/rect";
import { sortRows } from "../../embedded-excel/model/sort";
import type { Table } from "../../embedded-excel/model/table";
import { readableBook } from "../view/readable-book";
import { choicesOf } from "../view/validation";
import { attempt } from "./actions";
import { typeInto } from "./entering";
import type { GridState } from "./grid-state";
import { sortOrders } from "./sort-orders";
import type { SortOrder } from "./sort-orders";

/** Opens what the active cell offers: its drop-down, or how its table may be sorted. */
export function openChoices(state: GridState): void {
  state.choosing.value = offered(state).length > 0;
}

/** Goes back to the cell. */
export function closeChoices(state: GridState): void {
  state.choosing.value = false;
  state.wantsFocus.value = true;
}

export interface Choice {
  readonly label: string;
  readonly act: () => void;
}

/** What the active cell offers; nothing where it has no drop-down and heads no table column. */
export function offered(state: GridState): readonly Choice[] {
  const { row, column } = state.selection.value.active;
  const heading = headingAt(state, row, column);
  if (heading !== undefined) {
    return sortOrders(state.book, heading, column).map((order) => ({
      label: `Sort ${order.words}`,
      act: () => sortBy(state, heading, column, order),
    }));
  }
  const choices = choicesOf({ book: readableBook(state.book), sheet: state.sheet.value, row, column }) ?? [];
  return choices.map((label) => ({ label, act: () => attempt(state, () => typeInto(state, row, column, label)) }));
}

/** The table whose heading stands in a cell and offers to sort. */
export function headingAt(state: GridState, row: number, column: number): Table | undefined {
  return state.book
    .tablesOn(state.sheet.value)
    .find((table) => table.showFilterButton && contains(table.header, row, column));
}

function sortBy(state: GridState, table: Table, column: number, { ascending, words }: SortOrder): void {
  const key = column - table.rect.column;
  const heading = table.columnNames[key] ?? "";
  const area = { book: state.book, sheet: table.sheet, rect: table.body };
  const done = attempt(state, () =>
    state.undo.edit(`sorting by ${heading}`, table.sheet, [table.body], () => sortRows(area, [{ key, ascending }])),
  );
  if (done) {
    state.status.value = `Sorted by ${heading}, ${words}.`;
  }
}
