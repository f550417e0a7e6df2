import type { Results } from "../../embedded-excel/model/results";
import type { Workbook } from "../../embedded-excel/model/workbook";

/**
 * The workbook to draw at one moment. Where it cannot be worked out, since a formula of a file is beyond the embedded
 * Excel, its cells show what was typed into them.
 */
export function readableBook(book: Workbook): Workbook {
  const { results } = book;
  let isBroken = false;
  const either = <T>(read: () => T, otherwise: () => T): T => {
    if (isBroken) {
      return otherwise();
    }
    try {
      return read();
    } catch {
      isBroken = true;
      return otherwise();
    }
  };
  const readable: Results = {
    ...results,
    at: (sheet, row, column) =>
      either(
        () => results.at(sheet, row, column),
        () => sheet.cells.get(row, column)?.input ?? null,
      ),
    spillOf: (sheet, row, column) =>
      either(
        () => results.spillOf(sheet, row, column),
        () => null,
      ),
    spillsOn: (sheet) =>
      either(
        () => results.spillsOn(sheet),
        () => [],
      ),
    valueOf: (formula, sheet, row, column) =>
      either(
        () => results.valueOf(formula, sheet, row, column),
        () => null,
      ),
  };
  return Object.create(book, { results: { value: readable } }) as Workbook;
}
