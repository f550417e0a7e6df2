import type { CellPlan, SheetPlan, TablePlan } from "../budget/plan/sheet-plan";
import type { Content } from "./contents";
import { isFormula } from "./contents";
import type { Memory, SheetMemory, TableMemory } from "./memory";
import { columnMemory, writtenIn } from "./memory";
import type { Ours } from "./ours";
import { isPeoplesTable, rowKey } from "./row-identity";
import { fingerprint } from "./text";

/**
 * What the workbook would remember if a fill with figures had drawn the sheets and tables that are taken over, as the
 * command line draws them.
 */
export function withTakenOver(memory: Memory, { sheets, tables }: Ours): Memory {
  return {
    ...memory,
    sheets: [
      ...sheets.flatMap(({ plan, seen, isTakenOver }): readonly SheetMemory[] => {
        if (seen === null || !isTakenOver) return [];
        const charts = plan.charts.map(({ title }) => title);
        return [{ plan: plan.name, id: seen.id, name: seen.name, cells: plan.cells.map(writtenIn), charts }];
      }),
      ...memory.sheets,
    ],
    tables: [
      ...tables.flatMap(({ plan, seen, isTakenOver, renamedColumns }): readonly TableMemory[] => {
        if (seen === null || !isTakenOver) return [];
        const columns = plan.columns.map((column) =>
          columnMemory(column, "figures", renamedColumns.get(column.heading) ?? -1),
        );
        return [{ plan: plan.name, id: seen.id, name: seen.name, columns, rows: [], typedOver: [] }];
      }),
      ...memory.tables,
    ],
  };
}

/**
 * Whether what stands in a cell of a sheet that was taken over can be what we wrote there: the same kind of entry, and
 * among notes, where people put theirs too, one with the same words.
 */
export function canBeOurs(
  { plan }: { readonly plan: SheetPlan },
  row: number,
  column: number,
  content: Content,
): boolean {
  const planned = plan.cells.find((cell) => cell.row === row && cell.column === column);
  if (planned === undefined) return false;
  if (planned.formula !== undefined) return saysTheSame(planned.formula, content);
  if (isFormula(content)) return false;
  return planned.style === "note" ? sharesWords(planned, content) : typeof content.value === typeof planned.value;
}

const wordsIn = (formula: string): readonly string[] => formula.match(/"[^"]*"/g) ?? [];

/** A formula with figures of the fill in it is told by its words. */
function saysTheSame(planned: string, content: Content): boolean {
  const words = wordsIn(planned);
  return isFormula(content) && words.length > 0 && wordsIn(String(content.formula)).join() === words.join();
}

function sharesWords({ value: planned }: CellPlan, { value }: Content): boolean {
  if (typeof planned !== "string" || typeof value !== "string") return false;
  return planned.includes(value) || value.includes(planned);
}

const cellReference = /![A-Z]+\d+$/;

/**
 * Fingerprints of the rows that can only be ours in a table that was taken over: by the place that they lead to, or by
 * our formulas in them. The others may be people's.
 */
export function rowsTakenOver(plan: TablePlan, rows: readonly (readonly Content[])[]): readonly string[] {
  if (isPeoplesTable(plan)) return [];
  const formulas = plan.columns.flatMap(({ formula }, index) => (formula === undefined ? [] : [index]));
  const isOurs = (row: readonly Content[]): boolean => {
    if (plan.links !== undefined) return cellReference.test(String(row[0]?.value));
    return formulas.length > 0 && formulas.every((index) => isFormula(row[index]!));
  };
  return rows.filter(isOurs).map((row) =>
    fingerprint(
      rowKey(
        plan,
        row.map(({ value }) => value),
      ),
    ),
  );
}
