const mostNamed = 4;

/** "Row 3", "Rows 3, 5 and 9", "Rows 3, 5, 9, 12 and 30 more". */
export function rowsInWords(rows: readonly number[]): string {
  if (rows.length === 1) return `Row ${rows[0]}`;
  const left = rows.length - mostNamed;
  const named = left > 1 ? [...rows.slice(0, mostNamed), `${left} more`] : rows;
  return `Rows ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
