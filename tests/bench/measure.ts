/** The median of several runs after a few that do not count, in milliseconds. */
export function medianTime(run: () => unknown, counted = 9, warmUp = 3): number {
  for (let index = 0; index < warmUp; index += 1) run();
  const times = Array.from({ length: counted }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Rows of text in columns, the first aligned left and the others right. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
    )
    .join("\n");
}
