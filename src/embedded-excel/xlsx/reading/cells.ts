import type { Cell as FileCell, CellValue, Hyperlink as FileLink } from "hucre";
import { parseAddress } from "../../model/addresses";
import { contains } from "../../model/rect";
import type { Rect } from "../../model/rect";
import type { Hyperlink } from "../../model/sheet";
import { fromRelative, toRelative } from "../../model/table-formulas";
import { remembering, shownFormula } from "../formula-text";
import { serialOf } from "../sizes";
import type { FileFormats } from "./formats";
import { unworkable } from "./unworkable";
import type { OpeningSheet } from "./opening";

type Plain = string | number | boolean;

/** Fills a sheet with the file's cells: values, formulas, formats and links. Tables must be there already. */
export function readCells(opening: OpeningSheet, formats: FileFormats): void {
  const { book, sheet, fileSheet } = opening;
  const tables = book.tablesOn(sheet);
  fileSheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) {
        sheet.cells.set(row, column, { input: plain(value), isFormula: false });
        sheet.formats.cells.set(row, column, formats.of(undefined));
      }
    }),
  );
  const filled: Rect[] = [];
  const sharedFormula = sharedFormulas();
  const shown = remembering(shownFormula, opening.customFunctions);
  for (const [key, cell] of fileSheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.style !== undefined) {
      sheet.formats.cells.set(row, column, formats.of(cell.style));
    }
    const formula = sharedFormula(cell, row, column);
    if (formula !== undefined) {
      const table = tables.find(({ rect }) => contains(rect, row, column))?.name ?? null;
      const isWorkedOut = setFormula(opening, { row, column }, shown(formula, table), plain(cell.value));
      filled.push(...(isWorkedOut ? blockOf(cell) : []));
    }
    if (cell.hyperlink !== undefined) {
      sheet.hyperlinks.set(row, column, linkOf(cell.hyperlink, plain(cell.value)));
    }
  }
  filled.forEach((rect) => clearSpilled(opening, rect));
}

/** Answers whether the formula is worked out here, or only stands there with what the file says. */
function setFormula(
  opening: OpeningSheet,
  { row, column }: { readonly row: number; readonly column: number },
  input: string,
  cached: Plain,
): boolean {
  const { book, sheet, customFunctions, leftOut } = opening;
  const reason = unworkable(book, input, customFunctions);
  if (reason === null) {
    sheet.cells.set(row, column, { input, isFormula: true });
  } else {
    leftOut.add(`Calculation of formulas with ${reason} (they keep the file's values)`, sheet.name);
    sheet.cells.set(row, column, { input, isFormula: true, cached });
  }
  return reason === null;
}

/** A link within the workbook has its place as its target too, as the library reads it. */
function linkOf({ target, location, tooltip }: FileLink, shown: Plain): Hyperlink {
  return {
    ...(target === "" || target === location ? {} : { address: target }),
    ...(location === undefined ? {} : { documentReference: location }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    ...(typeof shown === "string" && shown !== "" ? { textToDisplay: shown } : {}),
  };
}

/** A formula that several cells share is written out in the first one only. */
function sharedFormulas(): (cell: FileCell, row: number, column: number) => string | undefined {
  const relative = new Map<number, string>();
  return (cell, row, column) => {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) {
      return cell.formula;
    }
    if (cell.formula) {
      relative.set(cell.formulaSharedIndex, toRelative(`=${cell.formula}`, row, column));
      return cell.formula;
    }
    const first = relative.get(cell.formulaSharedIndex);
    return first === undefined ? undefined : fromRelative(first, row, column).slice(1);
  };
}

/** The block that a formula filled when the file was saved. */
function blockOf({ formulaType, formulaRef }: FileCell): readonly Rect[] {
  const block = formulaType === "array" && formulaRef !== undefined ? parseAddress(formulaRef) : null;
  return block === null ? [] : [block.rect];
}

/** What a formula filled is no input of anybody's. */
function clearSpilled({ sheet }: OpeningSheet, rect: Rect): void {
  for (const [row, column, cell] of [...sheet.cells.within(rect)]) {
    if (!cell.isFormula) {
      sheet.cells.set(row, column, undefined);
    }
  }
}

function plain(value: CellValue): Plain {
  return value instanceof Date ? serialOf(value) : (value ?? "");
}
