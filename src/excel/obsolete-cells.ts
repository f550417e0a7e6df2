import { holds } from "./areas";
import { contentAt, isEmpty } from "./contents";
import type { PlacedCell } from "./layout";
import type { SheetState } from "./place-cells";
import { shiftAt } from "./place-cells";

/** Cells that the last fill wrote and that the plan no longer has, where they still hold what they were given. */
export function obsoleteCells(
  state: SheetState,
  placed: readonly PlacedCell[],
): readonly { readonly row: number; readonly column: number }[] {
  const { plan, memory, contents, isOurs, tables } = state;
  const used = new Set(placed.map(({ row, column }) => `${row},${column}`));
  const planned = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  const areas = tables.map(({ area }) => area);
  return memory.flatMap((cell) => {
    if (planned.has(`${cell.row},${cell.column}`) && typeof cell.written !== "string") return [];
    const shift = shiftAt(state, placed, cell.row, cell.column);
    const [row, column] = [cell.row + shift.rows, cell.column + shift.columns];
    const content = contentAt(contents, row, column);
    const isFree = !used.has(`${row},${column}`) && !areas.some((area) => holds(area, row, column));
    return isFree && !isEmpty(content) && isOurs(content, cell) ? [{ row, column }] : [];
  });
}
