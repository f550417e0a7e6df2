import type { CalcWorkbook, CellBlock, FormulaInput, TableShape } from "./calc/calc-workbook";
import { contains, lastColumn, lastRow } from "./model/rect";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";

/** The workbook as the calculation sees it. The workbook is made after the engine, so it is asked for when needed. */
export function calcView(book: () => Workbook): CalcWorkbook {
  return {
    sheetNames: () => book().sheets.map((sheet) => sheet.name),
    input: ({ sheet, row, column }) => book().findSheet(sheet)?.cells.get(row, column)?.input ?? null,
    formulas: (within) => formulas(book(), within),
    extent: (name) => {
      const used = book().findSheet(name)?.usedRect(true) ?? null;
      return used === null ? { lastRow: -1, lastColumn: -1 } : { lastRow: lastRow(used), lastColumn: lastColumn(used) };
    },
    table: (name) => shapeOf(book().tables.find((table) => table.name.toLowerCase() === name.toLowerCase())),
    tableAt: ({ sheet, row, column }) => {
      const found = book().findSheet(sheet);
      return shapeOf(book().tables.find((table) => table.sheet === found && contains(table.rect, row, column)));
    },
    definedName: (name) => definedName(book(), name),
  };
}

function* formulas(book: Workbook, within: CellBlock | null): Generator<FormulaInput> {
  for (const sheet of within === null ? book.sheets : [book.sheet(within.sheet)]) {
    for (const [row, column, cell] of within === null ? sheet.cells.entries() : sheet.cells.within(within)) {
      if (cell.isFormula) {
        yield { sheet: sheet.name, row, column, formula: String(cell.input), cached: cell.cached };
      }
    }
  }
}

/** "Sheet1!Rate" is the sheet's own name; without a sheet the workbook's name counts. */
function definedName(book: Workbook, name: string): string | null {
  const [, sheetName, ownName] = /^(?:'?(.*?)'?!)?([^!]*)$/.exec(name) ?? [];
  const sheet = sheetName === undefined ? null : book.findSheet(sheetName);
  return book.findName(ownName ?? name, sheet)?.formula ?? null;
}

function shapeOf(table: Table | undefined): TableShape | null {
  if (table === undefined) {
    return null;
  }
  return {
    name: table.name,
    sheet: table.sheet.name,
    headerRow: table.rect.row,
    firstColumn: table.rect.column,
    columns: table.columnNames,
    firstRow: table.body.row,
    lastRow: lastRow(table.body),
  };
}
