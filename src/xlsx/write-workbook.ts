import { writeXlsx } from "hucre/xlsx";
import { ownershipMark } from "../budget/plan/ownership-mark";
import type { WorkbookPlan } from "../budget/plan/sheet-plan";
import { font } from "./cell-formats";
import { chartPart } from "./chart-part";
import { drawingPart } from "./drawing-part";
import { repeatedRows } from "./print-setup";
import { fileSheet } from "./sheet";
import { sheetPart } from "./sheet-part";
import { tablePart } from "./table-part";
import { placedTables } from "./tables";
import type { PlacedTable } from "./tables";
import { atMost } from "./text";
import { editParts } from "./zip-parts";
import type { PartEdit } from "./zip-parts";

/** Every file says that it was saved then, so that equal plans give equal bytes. */
const savedOn = new Date(Date.UTC(2000, 0, 1));
const longestComment = 255;

/**
 * The workbook as the bytes of an .xlsx file; the same plan always gives the same bytes.
 * Throws when the plan cannot be drawn: a formula, drop-down or highlight that names a table or column that is not
 * there, a figure that is not finite, or a text or list that is longer than Excel accepts; the message says which and
 * where.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const placed = placedTables(plan);
  const bytes = await writeXlsx({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, placed)),
    namedRanges: [
      ...plan.names.map(({ name, comment, refersTo }) => {
        return { name, range: refersTo, comment: atMost(comment, longestComment, `The comment of ${name}`) };
      }),
      ...plan.sheets.flatMap(repeatedRows),
    ],
    properties: {
      title: plan.title,
      created: savedOn,
      modified: savedOn,
      custom: { [ownershipMark.key]: ownershipMark.value },
    },
    defaultFont: { ...font },
  });
  return editParts(bytes, partEdits(plan, placed));
}

/** What the library leaves out of the parts that it writes; it numbers sheets, tables and charts as they stand. */
function partEdits(plan: WorkbookPlan, placed: ReadonlyMap<string, PlacedTable>): ReadonlyMap<string, PartEdit> {
  const tables = new Map([...placed].map(([name, { table }]) => [name, table]));
  const edits = new Map<string, PartEdit>();
  plan.sheets.forEach((sheet, index) => {
    edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) => sheetPart(xml, sheet));
    if (sheet.charts.length > 0) edits.set(`xl/drawings/drawing${index + 1}.xml`, drawingPart);
  });
  [...tables.values()].forEach((table, index) => {
    edits.set(`xl/tables/table${index + 1}.xml`, () => tablePart(table, index + 1, tables));
  });
  plan.sheets
    .flatMap((sheet) => sheet.charts)
    .forEach((_, index) => {
      edits.set(`xl/charts/chart${index + 1}.xml`, chartPart);
    });
  return edits;
}
