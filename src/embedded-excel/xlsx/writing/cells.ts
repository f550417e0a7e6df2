import type { Cell as FileCell } from "hucre";
import type { CellResult } from "../../calc/calc-workbook";
import { addressOf } from "../../model/addresses";
import { resultAt } from "../../model/reading";
import { contains } from "../../model/rect";
import type { Hyperlink } from "../../model/sheet";
import { fileFormula, remembering } from "../formula-text";
import { fileStyle } from "./formats";
import type { SavingSheet } from "./saving";

export type FileCells = Map<string, Partial<FileCell>>;

/** The cells of a sheet: what was typed, formulas with what they come to, formats and links. */
export function fileCells(saving: SavingSheet): FileCells {
  const { book, sheet } = saving;
  const cells: FileCells = new Map();
  const part = (row: number, column: number): Partial<FileCell> => {
    const key = `${row},${column}`;
    const known = cells.get(key) ?? {};
    cells.set(key, known);
    return known;
  };
  const tables = book.tablesOn(sheet);
  const written = remembering(fileFormula, saving.customFunctions);
  for (const [row, column, format] of sheet.formats.cells.entries()) {
    part(row, column).style = fileStyle(format);
  }
  for (const [row, column, cell] of sheet.cells.entries()) {
    const own = part(row, column);
    own.style ??= fileStyle(sheet.formats.at(row, column));
    if (cell.isFormula) {
      const table = tables.find(({ rect }) => contains(rect, row, column));
      own.formula = written(String(cell.input), table?.name ?? null);
      own.formulaResult = fileResult(resultAt(book, sheet, row, column));
      fillSpill(saving, own, { row, column }, part);
    } else {
      own.value = spelled(cell.input);
    }
  }
  for (const [row, column, link] of sheet.hyperlinks.entries()) {
    part(row, column).hyperlink = fileLink(link);
  }
  spreadLines(saving, part);
  return cells;
}

/** An error by its code; the library writes it as a text, see `errorResults`. */
function fileResult(result: CellResult): string | number | boolean {
  return typeof result === "object" ? (result?.code ?? 0) : spelled(result);
}

/** Text as a file has to spell it: _x0041_ would be read as A, and half an emoji would make the file no XML. */
function spelled<T extends string | number | boolean>(value: T): T | string {
  return typeof value === "string"
    ? value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD")
    : value;
}

/** What a formula fills is in the file too, for those who open it without working it out. */
function fillSpill(
  { book, sheet }: SavingSheet,
  own: Partial<FileCell>,
  from: { readonly row: number; readonly column: number },
  part: (row: number, column: number) => Partial<FileCell>,
): void {
  const spill = book.results.spillOf(sheet, from.row, from.column);
  if (spill === null) {
    return;
  }
  Object.assign(own, { formulaType: "array", formulaDynamic: true, formulaRef: addressOf(spill) });
  for (let row = spill.row; row < spill.row + spill.rows; row++) {
    for (let column = spill.column; column < spill.column + spill.columns; column++) {
      if (row !== from.row || column !== from.column) {
        const filled = part(row, column);
        filled.value = fileResult(resultAt(book, sheet, row, column));
        filled.style ??= fileStyle(sheet.formats.at(row, column));
      }
    }
  }
}

function fileLink({ address, documentReference, screenTip }: Hyperlink): NonNullable<FileCell["hyperlink"]> {
  return {
    target: address ?? "",
    ...(documentReference === undefined ? {} : { location: documentReference }),
    ...(screenTip === undefined ? {} : { tooltip: screenTip }),
  };
}

/** The library writes no formats of whole rows and columns: the cells within the sheet's used block take them on. */
function spreadLines({ sheet }: SavingSheet, part: (row: number, column: number) => Partial<FileCell>): void {
  const used = sheet.usedRect(false);
  if (used === null || (sheet.formats.rows.size === 0 && sheet.formats.columns.size === 0)) {
    return;
  }
  for (let row = 0; row < used.row + used.rows; row++) {
    for (let column = 0; column < used.column + used.columns; column++) {
      if (sheet.formats.rows.has(row) || sheet.formats.columns.has(column)) {
        part(row, column).style ??= fileStyle(sheet.formats.at(row, column));
      }
    }
  }
}
