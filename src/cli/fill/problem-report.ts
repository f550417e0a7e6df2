import { inputTables } from "../../budget/cohort/column";
import type { TableName } from "../../budget/cohort/column";
import { groupBy } from "../../budget/group-by";
import type { FileProblem } from "./all-problems";
import type { FileHeadings } from "./headings";
import { counted, rowsInWords, wrap } from "./page";
import type { FileNames } from "./read-tables";

const mostEntries = 30;
const mostRanges = 40;
const longestValue = 80;

/**
 * Every problem, by file and row, on the lines of a page. Rows of a file with the very same problem share an entry; of
 * more entries than anyone reads at once the first are given, and how many follow.
 */
export function problemReport(
  problems: readonly FileProblem[],
  names: FileNames,
  headings: ReadonlyMap<TableName, FileHeadings>,
): string {
  const columnOf = ({ table, column }: FileProblem): string | null => inTheirWords(column, headings.get(table));
  const entries = entriesOf(problems);
  const shown = entries.slice(0, mostEntries);
  const byFile = groupBy(shown, ({ table }) => table);
  const left = entries.slice(mostEntries).reduce((sum, entry) => sum + entry.rows.length, 0);
  const files = new Set(problems.map(({ table }) => table)).size;
  return [
    `${counted(problems.length, "problem")} in ${counted(files, "file")}. No workbook was written.`,
    ...[...byFile].flatMap(([table, inFile]) => [
      "",
      names[table] ?? table,
      ...inFile.flatMap((entry) => entryLines(entry, columnOf(entry))),
    ]),
    ...(left > 0 ? ["", `${counted(left, "further problem")}. Put these right first, then run it again.`] : []),
  ].join("\n");
}

interface Entry extends FileProblem {
  readonly rows: readonly number[];
}

function entriesOf(problems: readonly FileProblem[]): readonly Entry[] {
  const same = groupBy(problems, (problem) =>
    JSON.stringify([problem.table, problem.column, problem.value, problem.message]),
  );
  const entries = [...same.values()].map((group) => ({ ...group[0]!, rows: group.map(({ row }) => row) }));
  return entries.sort((a, b) => inputTables.indexOf(a.table) - inputTables.indexOf(b.table) || a.row - b.row);
}

/** The column as the file heads it, with our word for it where that is another. */
function inTheirWords(column: string | null, headings: FileHeadings | undefined): string | null {
  const own = column === null ? undefined : headings?.own.get(column);
  return own === undefined || own.toLowerCase() === column?.toLowerCase() ? column : `${own} (${column})`;
}

function entryLines({ rows, value, message }: Entry, column: string | null): readonly string[] {
  const where = `${rowsInWords(rows, mostRanges)}${column === null ? "" : `, ${column}`}`;
  const shortValue = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  const found = value === "" || message.includes(value) ? "" : ` Found: ${shortValue}.`;
  const shortMessage = value.length > longestValue ? message.replace(value, shortValue) : message;
  return wrap(`${where}: ${shortMessage}${found}`, "  ", { rest: "      " });
}
