import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { EmbeddedExcel } from "../embedded-excel";
import { Sheet } from "../model/sheet";
import { FileError, readable } from "./file-error";
import { ownId } from "./own-ids";
import { PackageParts } from "./package-parts";
import { readCells } from "./reading/cells";
import { readCharts } from "./reading/charts";
import { readConditionalFormats } from "./reading/conditional-formats";
import { FileFormats } from "./reading/formats";
import { LeftOut, noteUnknownParts } from "./reading/left-out";
import type { Opening, OpeningSheet } from "./reading/opening";
import { readSheetSetUp } from "./reading/sheet-set-up";
import { finishTables, readTables } from "./reading/tables";
import { readValidations } from "./reading/validations";
import { readActiveSheet, readWorkbookParts } from "./reading/workbook-parts";

export interface OpenedXlsx {
  /** What the file holds and the embedded Excel has no place for, each as a phrase such as "Merged cells on Prices". */
  readonly leftOut: readonly string[];
}

/**
 * Fills a new embedded workbook from an .xlsx file. Formulas are worked out anew; those that call what is not here keep
 * the value that the file holds for them.
 * @throws FileError in a plain sentence where the bytes are no such file, and Error where the workbook is not new
 */
export async function openXlsx(excel: EmbeddedExcel, bytes: Uint8Array): Promise<OpenedXlsx> {
  const book = excel.workbook;
  if (book.sheets.length !== 1 || book.active.usedRect(false) !== null || book.tables.length > 0) {
    throw new Error("A file opens in a new workbook only; this one holds something already.");
  }
  readable(bytes);
  const { file, parts } = await contentsOf(bytes);
  const leftOut = new LeftOut();
  const opening: Opening = { book, file, parts, customFunctions: excel.customFunctionNames, leftOut };
  fill(opening);
  noteUnknownParts(file, parts, leftOut);
  return { leftOut: leftOut.sentences() };
}

async function contentsOf(bytes: Uint8Array) {
  try {
    const file = await readXlsx(bytes, { readStyles: true });
    return { file, parts: new PackageParts(unzipSync(bytes)) };
  } catch (error) {
    const sentence = "The file is damaged: it cannot be read as a workbook. Open and save it in Excel, then try again.";
    throw new FileError(sentence, { cause: error });
  }
}

function fill(opening: Opening): void {
  const { book, file, parts } = opening;
  const formats = new FileFormats({ themeColours: file.themeColors ?? [], defaultFont: file.defaultFont });
  const paths = parts.worksheets;
  const sheets = file.sheets.map((fileSheet, index): OpeningSheet => {
    const { path, xml } = paths[index] ?? { path: "", xml: "" };
    const id = ownId(xml, "worksheet");
    const sheet = new Sheet(id === undefined ? book.newId() : book.keepId(id), fileSheet.name);
    return { ...opening, fileSheet, sheet, path, xml };
  });
  book.sheets = sheets.map(({ sheet }) => sheet);
  book.active = book.sheets[0] ?? book.active;
  // Formulas are read by the tables that they stand in and the names that they use.
  sheets.forEach(readTables);
  readWorkbookParts(opening);
  for (const sheet of sheets) {
    readSheetSetUp(sheet, formats);
    readCells(sheet, formats);
    finishTables(sheet);
    readValidations(sheet);
    readConditionalFormats(sheet, formats);
    readCharts(sheet, formats);
  }
  readActiveSheet(opening);
  book.results.changed(null);
}
