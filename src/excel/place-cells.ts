import { lastTableRow } from "../budget/plan/references";
import type { CellPlan, SheetPlan } from "../budget/plan/sheet-plan";
import type { Area } from "./areas";
import { holds } from "./areas";
import type { Content, Contents } from "./contents";
import { contentAt, isEmpty } from "./contents";
import type { PlacedCell, PlacedTable } from "./layout";
import type { CellMemory } from "./memory";

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const noShift: Shift = { rows: 0, columns: 0 };

/** What the place of a sheet's cells depends on. */
export interface SheetState {
  readonly plan: SheetPlan;
  /** Tables of the sheet that stand there already. */
  readonly tables: readonly PlacedTable[];
  readonly contents: Contents;
  readonly memory: readonly CellMemory[];
  /** Whether the cell still holds what it was given last time. */
  readonly isOurs: (content: Content, written: CellMemory) => boolean;
}

/**
 * Where a sheet's cells outside its tables stand. People may have inserted rows and columns: what we wrote before is
 * looked for by its text, and everything below and beside it moves along. A cell that somebody else uses is kept.
 */
export function placeCells(state: SheetState): readonly PlacedCell[] {
  const { plan, contents } = state;
  const areas = state.tables.map(({ before, area }) => before?.area ?? area);
  const texts = textIndex(contents, areas);
  const anchors: { readonly row: number; readonly column: number; readonly shift: Shift }[] = tableAnchors(state);
  const taken = new Set<string>();
  const placed = new Map<number, PlacedCell>();
  const order = plan.cells
    .map((cell, index) => ({ cell, index }))
    .sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
  for (const { cell, index } of order) {
    const shift = nearestShift(anchors, cell);
    const expected = { row: cell.row + shift.rows, column: cell.column + shift.columns };
    const written = writtenText(cell, state.memory);
    const candidates = (written === null ? [] : (texts.get(written) ?? [])).filter(
      ({ row, column }) => !taken.has(`${row},${column}`),
    );
    const found = nearest(candidates, expected);
    const { row, column } = found ?? expected;
    taken.add(`${row},${column}`);
    if (found !== null)
      anchors.push({
        row: cell.row,
        column: cell.column,
        shift: { rows: row - cell.row, columns: column - cell.column },
      });
    placed.set(index, {
      index,
      row,
      column,
      isKept: found === null && isSomebodys(state, cell, contentAt(contents, row, column)),
    });
  }
  return plan.cells.map((_, index) => placed.get(index)!);
}

/** Where new tables and charts of a sheet go: moved as what stands above them. */
export function shiftAt(state: SheetState, cells: readonly PlacedCell[], row: number, column: number): Shift {
  const found = cells.map(({ index, row: actualRow, column: actualColumn }) => {
    const cell = state.plan.cells[index]!;
    return {
      row: cell.row,
      column: cell.column,
      shift: { rows: actualRow - cell.row, columns: actualColumn - cell.column },
    };
  });
  return nearestShift([...tableAnchors(state), ...found], { row, column });
}

function tableAnchors({ tables }: SheetState): { row: number; column: number; shift: Shift }[] {
  return tables.flatMap((table) => {
    const { plan, area, columns } = table;
    const columnShift = area.column + columns[0]!.offset - plan.firstColumn;
    return [
      {
        row: lastTableRow(plan),
        column: plan.firstColumn,
        shift: { rows: area.row + area.rows - 1 - lastTableRow(plan), columns: columnShift },
      },
    ];
  });
}

/**
 * The shift of the anchor that stands last at or above the cell; of several in a row, the one nearest to its column.
 */
function nearestShift(
  anchors: readonly { row: number; column: number; shift: Shift }[],
  { row, column }: Pick<CellPlan, "row" | "column">,
): Shift {
  const above = anchors.filter((anchor) => anchor.row < row || (anchor.row === row && anchor.column <= column));
  const lastRow = Math.max(...above.map((anchor) => anchor.row));
  const inRow = above.filter((anchor) => anchor.row === lastRow);
  const [best] = [...inRow].sort((one, other) => Math.abs(one.column - column) - Math.abs(other.column - column));
  return best?.shift ?? noShift;
}

/** The text by which a cell of the plan is to be found: what it was given last time, or the same text anywhere. */
function writtenText(
  { row, column, value, formula, isRemark }: CellPlan,
  memory: readonly CellMemory[],
): string | null {
  if (isRemark || formula !== undefined || typeof value !== "string") return null;
  const same = memory.find(({ written }) => written === value);
  const before = same ?? memory.find((cell) => cell.row === row && cell.column === column);
  return before === undefined || typeof before.written !== "string" ? null : before.written;
}

function isSomebodys({ memory, isOurs }: SheetState, { row, column }: CellPlan, content: Content): boolean {
  if (isEmpty(content)) return false;
  const before = memory.find((cell) => cell.row === row && cell.column === column);
  return before === undefined || !isOurs(content, before);
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function textIndex({ area, values }: Contents, tables: readonly Area[]): ReadonlyMap<string, readonly Position[]> {
  const index = new Map<string, Position[]>();
  if (area === null) return index;
  values.forEach((cells, down) => {
    cells.forEach((value, across) => {
      const [row, column] = [area.row + down, area.column + across];
      if (typeof value !== "string" || value === "" || tables.some((table) => holds(table, row, column))) return;
      const known = index.get(value);
      if (known === undefined) index.set(value, [{ row, column }]);
      else known.push({ row, column });
    });
  });
  return index;
}

function nearest(positions: readonly Position[], to: Position): Position | null {
  const distance = ({ row, column }: Position): number => Math.abs(row - to.row) + Math.abs(column - to.column);
  return [...positions].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
