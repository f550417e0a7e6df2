import type { ColumnPlan } from "../budget/plan/sheet-plan";
import type { ColumnMemory } from "./memory";
import type { ColumnSeen } from "./seen";
import { comparable } from "./text";

/** A column of the plan in a table of the workbook. */
export interface ColumnPlace {
  /** Its place in the table, from 0. */
  readonly offset: number;
  /** How it is headed there. */
  readonly heading: string;
  /** It is not there yet and comes in at the end. */
  readonly isAdded: boolean;
}

/**
 * Finds the plan's columns in a table by their headings; one that people have renamed is known by Excel's number
 * for it, unless that column now carries another heading of the plan. Columns that are not there come in at the end.
 */
export function matchColumns(
  planned: readonly Pick<ColumnPlan, "heading">[],
  seen: readonly ColumnSeen[],
  remembered: readonly ColumnMemory[],
): readonly ColumnPlace[] {
  const found = planned.map(({ heading }) =>
    seen.findIndex((column) => comparable(column.heading) === comparable(heading)),
  );
  const taken = new Set(found);
  planned.forEach(({ heading }, index) => {
    if (found[index]! >= 0) return;
    const id = remembered.find((column) => column.heading === heading)?.id;
    const offset = seen.findIndex((column, at) => column.id === id && !taken.has(at));
    taken.add(offset);
    found[index] = offset;
  });
  let next = seen.length;
  return planned.map(({ heading }, index) => {
    const offset = found[index]!;
    if (offset >= 0) return { offset, heading: seen[offset]!.heading, isAdded: false };
    next += 1;
    return { offset: next - 1, heading, isAdded: true };
  });
}
