import type { Book } from "./book";
import type { TableName } from "./cohort-tables";
import { columnsOf, planNames, tableFor, tableNames } from "./cohort-tables";
import { formulaInPlace } from "./formulas";
import type { Places } from "./formulas";
import type { Overview } from "./seen";
import { sameName } from "./text";

/**
 * Asks for the formulas that the last fill gave to the columns of a table, from left to right and null for none, as
 * they read in the workbook now; the answer is there after the next request.
 */
export function askForRememberedFormulas(
  book: Book,
  overview: Overview,
  name: TableName,
): () => readonly (string | null)[] {
  const asked = tableNames.flatMap((table) => {
    const seen = tableFor(table, overview);
    return seen === null ? [] : [{ table, seen, columns: book.table(seen.id).columns.load("items/id,items/name") }];
  });
  return () => {
    const tables = asked.map(({ table, seen, columns }) => {
      const headings = columns.items.map((column) => ({ id: column.id, heading: column.name }));
      return { table, seen, headings, columns: columnsOf(table, headings, overview.memory) };
    });
    const found = (planned: string | null) =>
      tables.find(({ table }) => (planned === null ? table === name : sameName(planNames[table], planned)));
    const places: Places = {
      column: (planned, heading) => {
        const table = found(planned);
        const column = table?.columns.find((own) => own.heading === heading);
        const now = column === undefined ? undefined : table?.headings[column.offset];
        return { table: table?.seen.name ?? planned ?? "", heading: now?.heading ?? heading };
      },
      cell: (sheet, row, column) => ({ sheet: sheet ?? "", row, column }),
    };
    return (found(null)?.columns ?? []).map(({ formula }) =>
      formula === null ? null : `=${formulaInPlace(formula, places)}`,
    );
  };
}
