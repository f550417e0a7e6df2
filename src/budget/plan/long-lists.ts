import type { ColumnPlan, DropDown, SheetPlan, TablePlan, WorkbookPlan } from "./sheet-plan";

/** Excel keeps at most this many characters of a list that is written in the drop-down itself. */
const longestInlineList = 255;
const sheetName = "Lists";

/** Whether Excel can hold these words in the drop-down itself: short enough in all, and none with a comma. */
export function fitsInline(words: readonly string[]): boolean {
  return words.join(",").length <= longestInlineList && !words.some((word) => word.includes(","));
}

/**
 * The same workbook, where each list of words that a drop-down cannot hold stands in a table of its own on a last
 * sheet called Lists, and the drop-down points there. Equal lists share a table.
 */
export function withLongLists(plan: WorkbookPlan): WorkbookPlan {
  const tables = new Map<string, TablePlan>();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => pointedAtList(column, tables)),
    })),
  }));
  return tables.size === 0 ? plan : { ...plan, sheets: [...sheets, listsSheet([...tables.values()], plan)] };
}

function pointedAtList(column: ColumnPlan, tables: Map<string, TablePlan>): ColumnPlan {
  const { dropDown } = column;
  if (dropDown?.kind !== "words" || fitsInline(dropDown.words)) return column;
  const key = JSON.stringify(dropDown.words);
  const table = tables.get(key) ?? listTable(column.heading, dropDown.words, tables.size);
  tables.set(key, table);
  const { acceptsOthers = false } = dropDown;
  const pointed: DropDown = { kind: "table-column", table: table.name, column: column.heading, acceptsOthers };
  return { ...column, dropDown: pointed };
}

function listTable(heading: string, words: readonly string[], tablesBefore: number): TablePlan {
  const width = Math.max(heading.length, ...words.map((word) => word.length)) + 2;
  return {
    name: `List_${tablesBefore + 1}`,
    headerRow: 3,
    firstColumn: 1 + 2 * tablesBefore,
    columns: [{ heading, width, format: "text", style: "calculated" }],
    rows: words.map((word) => [word]),
  };
}

function listsSheet(tables: readonly TablePlan[], plan: WorkbookPlan): SheetPlan {
  const names = new Set(plan.sheets.map((sheet) => sheet.name));
  return {
    name: names.has(sheetName) ? `${sheetName} for drop-downs` : sheetName,
    widths: new Map(),
    cells: [{ row: 1, column: 1, value: "Lists that the drop-downs offer", style: "section" }],
    tables,
    highlights: [],
    charts: [],
    frozenRows: 0,
    print: { paper: "A4", orientation: "landscape", pagesWide: 1, header: plan.title },
  };
}
