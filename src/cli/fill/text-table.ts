import { pageWidth, wrap } from "./page";

const gap = "  ";

/**
 * Rows with their first cell on the left and the others flush right, each column as wide as its widest cell. What is
 * left of the page's width is the first column's; a longer name runs on to a next line.
 */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widthOf = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? "").length));
  const widths = Array.from({ length: columns }, (_, column) => widthOf(column));
  const others = widths.slice(1).reduce((sum, width) => sum + gap.length + width, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(pageWidth - others, 12));
  return rows.flatMap(([name = "", ...cells]) => {
    const [start = "", ...more] = name.length <= first ? [name] : wrap(name, "", { rest: "  ", width: first });
    const right = cells.map((cell, index) => gap + cell.padStart(widths[index + 1]!)).join("");
    return [`${start.padEnd(first)}${right}`.trimEnd(), ...more];
  });
}
