import { renameColumnInFormula } from "./rename-column";
import { contains } from "./rect";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Makes every heading a text of its own, as Excel does: an empty one becomes "Column3", a second "Fee" "Fee2". */
export function tidyHeadings(book: Workbook, table: Table): void {
  const before = knownHeadings.get(table);
  const headings = uniqueHeadings(table.columnNames);
  const { row, column } = table.rect;
  headings.forEach((heading, index) =>
    table.sheet.cells.set(row, column + index, { input: heading, isFormula: false }),
  );
  knownHeadings.set(table, { ids: [...table.columnIds], headings });
  if (before !== undefined) {
    followRenames(book, table, before, headings);
  }
}

/** What the headings were when they were last looked at, to tell a renamed column from a new one. */
const knownHeadings = new WeakMap<Table, { readonly ids: readonly number[]; readonly headings: readonly string[] }>();

function uniqueHeadings(names: readonly string[]): readonly string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return names.map((name, index) => {
    const wanted = name === "" ? `Column${index + 1}` : name;
    let heading = wanted;
    for (let number = 2; used.has(heading.toLowerCase()) || isTakenByOther(heading, name, taken); number++) {
      heading = `${wanted}${number}`;
    }
    used.add(heading.toLowerCase());
    return heading;
  });
}

function isTakenByOther(heading: string, name: string, taken: ReadonlySet<string>): boolean {
  return heading !== name && taken.has(heading.toLowerCase());
}

/** Formulas that name a renamed column name it by its new heading, wherever they stand. */
function followRenames(
  book: Workbook,
  table: Table,
  before: { readonly ids: readonly number[]; readonly headings: readonly string[] },
  headings: readonly string[],
): void {
  table.columnIds.forEach((id, index) => {
    const old = before.headings[before.ids.indexOf(id)];
    const heading = headings[index];
    if (old !== undefined && heading !== undefined && old !== heading) {
      book.sheets.forEach((sheet) => renameOnSheet(book, sheet, table, old, heading));
    }
  });
}

function renameOnSheet(book: Workbook, sheet: Sheet, table: Table, old: string, heading: string): void {
  let changed = false;
  for (const [row, column, cell] of [...sheet.cells.entries()]) {
    if (cell.isFormula && typeof cell.input === "string") {
      const own = sheet === table.sheet && contains(table.rect, row, column);
      const input = renameColumnInFormula(cell.input, { table: table.name, own, old, heading });
      if (input !== cell.input) {
        sheet.cells.set(row, column, { ...cell, input });
        changed = true;
      }
    }
  }
  if (changed) {
    book.results.changed(null);
  }
}
