/** One way to tell a row: its key, or "" where the row cannot be told in that way. */
export interface MatchLevel {
  readonly inWorkbook: readonly string[];
  readonly inPlan: readonly string[];
  /** Counts only where one row on each side has the key. */
  readonly onlyIfUnique: boolean;
}

/**
 * For each row of the plan, the row of the workbook that it stands for, or -1. The levels are tried in turn, the
 * strictest first; rows with equal keys are matched in the order in which they stand.
 */
export function matchRows(planRows: number, levels: readonly MatchLevel[]): readonly number[] {
  const found = Array<number>(planRows).fill(-1);
  const taken = new Set<number>();
  for (const { inWorkbook, inPlan, onlyIfUnique } of levels) {
    const waiting = rowsByKey(inWorkbook, (row) => !taken.has(row));
    const asked = rowsByKey(inPlan, (row) => found[row]! < 0);
    for (const [key, planned] of asked) {
      const standing = waiting.get(key) ?? [];
      if (onlyIfUnique && (planned.length > 1 || standing.length > 1)) continue;
      planned.slice(0, standing.length).forEach((row, index) => {
        found[row] = standing[index]!;
        taken.add(standing[index]!);
      });
    }
  }
  return found;
}

function rowsByKey(keys: readonly string[], isFree: (row: number) => boolean): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === "" || !isFree(row)) return;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  });
  return rows;
}
