import { sentences } from "../../rules/sentences";
import { readText } from "./column";
import type { InputColumn, InputColumns, Problem, TableName } from "./column";

/** Headings made comparable: "NPQ / course" is "npq course". */
export function normaliseHeading(heading: unknown): string {
  return readText(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** For each column, its place in the rows; -1 where the table does not have it. */
export type Positions<Row> = { readonly [Key in keyof Row]: number };

/**
 * Finds each column among the headings of a table. Our own heading is looked for before other words for it, and these
 * before "Which NPQ?" and "Name of school".
 */
export function findColumns<Row>(
  table: TableName,
  headings: readonly unknown[],
  headingRow: number,
  columns: InputColumns<Row>,
): { readonly positions: Positions<Row>; readonly problems: readonly Problem[] } {
  const found = headings.map(normaliseHeading);
  const asked = found.map((heading) => heading.replace(/^(which|name of) /, ""));
  const problems: Problem[] = [];
  const taken = new Set<number>();
  const position = (column: InputColumn<unknown>): number => {
    const words = [normaliseHeading(column.heading), ...column.aliases];
    const index =
      [found, asked]
        .flatMap((names) => words.map((word) => names.findIndex((name, at) => name === word && !taken.has(at))))
        .find((at) => at >= 0) ?? -1;
    taken.add(index);
    if (index < 0 && column.required) {
      const value = headings
        .map(readText)
        .filter((text) => text !== "")
        .join(", ");
      problems.push({
        table,
        row: headingRow,
        column: column.heading,
        value,
        message: sentences.columnMissing(column.heading, column.aliases),
      });
    }
    return index;
  };
  const entries = Object.entries(columns as Record<string, InputColumn<unknown>>).map(([key, column]) => [
    key,
    position(column),
  ]);
  return { positions: Object.fromEntries(entries) as Positions<Row>, problems };
}
