import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { NamedRange, WorkbookProperties } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { EmbeddedExcel } from "../embedded-excel";
import { quoteSheet } from "../model/addresses";
import { plainFormat } from "../model/cell-format";
import type { Workbook } from "../model/workbook";
import { fileFormula } from "./formula-text";
import { withOwnId } from "./own-ids";
import { PackageParts } from "./package-parts";
import { settingsContentType, settingsParts, settingsRelation } from "./settings-part";
import { chartLooks } from "./writing/chart-looks";
import {
  errorResults,
  fittedRows,
  hiddenNames,
  knownProgram,
  manualCalculation,
  namedCharts,
} from "./writing/mended-parts";
import { fittedHeights } from "./writing/row-heights";
import type { Saving } from "./writing/saving";
import { fileSheet, printNames } from "./writing/sheet";
import { tablePart } from "./writing/table-part";

/** Widths count the digits of the default font, 7 pixels each; each cell names the font that it is shown in. */
const widthFont = { name: plainFormat.fontName, size: plainFormat.fontSize };

/**
 * The workbook as the bytes of an .xlsx file, once every custom function has answered. Formulas carry what they come
 * to; formats of whole rows and columns are written into the cells of the sheet's used block.
 */
export async function saveXlsx(excel: EmbeddedExcel): Promise<Uint8Array> {
  await excel.settle();
  const { workbook: book, customFunctionNames: customFunctions } = excel;
  const saving: Saving = { book, customFunctions };
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => fileSheet({ ...saving, sheet })),
    namedRanges: names(saving),
    properties: properties(book),
    activeSheet: book.sheets.indexOf(book.active),
    defaultFont: widthFont,
    ...(book.protection === null ? {} : { workbookProtection: { lockStructure: true } }),
  });
  return withOwnParts(bytes, saving);
}

function names({ book, customFunctions }: Saving): NamedRange[] {
  const own = book.names.map(({ name, formula, sheet, comment }) => ({
    name,
    range: fileFormula(formula, { customFunctions, table: null }),
    ...(sheet === null ? {} : { scope: sheet.name }),
    ...(comment === "" ? {} : { comment }),
  }));
  const printed = book.sheets.flatMap((sheet) =>
    printNames(sheet).map(({ name, addresses }) => ({
      name,
      range: addresses.map((address) => `${quoteSheet(sheet.name)}!${address}`).join(","),
      scope: sheet.name,
    })),
  );
  return [...own, ...printed];
}

function properties({ properties: known, customProperties }: Workbook): WorkbookProperties {
  const { author, comments, ...others } = known;
  const custom = Object.fromEntries(customProperties.all().map(({ key, value }) => [key, value]));
  return {
    ...others,
    ...(author === undefined ? {} : { creator: author }),
    ...(comments === undefined ? {} : { description: comments }),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
}

/** The same file with what the library leaves out; it numbers sheets and tables as they stand. */
function withOwnParts(bytes: Uint8Array, saving: Saving): Uint8Array {
  const { book } = saving;
  const files = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const file = files[path];
    if (file === undefined) {
      throw new Error(`The library wrote no part ${path}.`);
    }
    files[path] = strToU8(change(strFromU8(file)));
  };
  const tables = book.sheets.flatMap((sheet) => book.tablesOn(sheet));
  tables.forEach((table, index) => {
    const number = index + 1;
    edit(`xl/tables/table${number}.xml`, () => withOwnId(tablePart(table, number, saving), "table", table.id));
  });
  const parts = new PackageParts(files);
  book.sheets.forEach((sheet, index) => {
    const { charts, id } = sheet;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const heights = fittedHeights({ ...saving, sheet });
    edit(path, (xml) => withOwnId(fittedRows(errorResults(xml), heights), "worksheet", id));
    for (const drawing of parts.related(path, "drawing")) {
      edit(drawing.path, (xml) => namedCharts(xml, charts));
      parts.related(drawing.path, "chart").forEach((chart) => edit(chart.path, chartLooks));
    }
  });
  edit("docProps/app.xml", knownProgram);
  edit("xl/workbook.xml", (xml) => manualCalculation(hiddenNames(xml, book), book));
  const settings = Object.entries(settingsParts(book.settings));
  if (settings.length > 0) {
    settings.forEach(([path, xml]) => (files[path] = strToU8(xml)));
    edit("xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `${settingsRelation}</Relationships>`));
    edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `${settingsContentType}</Types>`));
  }
  return zipSync(files, { level: 6 });
}
