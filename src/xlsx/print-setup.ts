import type { NamedRange } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { quotedSheetName } from "../budget/plan/references";
import type { SheetPlan } from "../budget/plan/sheet-plan";
import { font } from "./cell-formats";

/** Excel drops a header that is longer than 255 characters with its codes; the codes take up to 30 here. */
const longestHeader = 225;
/** Size before font, so that a text that starts with digits is not read as a size. */
const small = `&9&"${font.name},Regular"`;

/** Paper, scale, margins, and what stands at the head and foot of each page. */
export function printSetup({ print }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.75, bottom: 0.65, header: 0.35, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L${small}${headerText(print.header)}`,
      oddFooter: `&L${small}&A&R${small}Page &P of &N`,
    },
  };
}

/** The rows that repeat on each page; the library's own setting forgets to quote the sheet's name. */
export function repeatedRows(sheet: SheetPlan): NamedRange[] {
  const { repeatRows } = sheet.print;
  if (!repeatRows) return [];
  const range = `${quotedSheetName(sheet.name)}!$${repeatRows.from}:$${repeatRows.to}`;
  return [{ name: "_xlnm.Print_Titles", range, scope: sheet.name }];
}

function headerText(text: string): string {
  const escaped = text.replaceAll("&", "&&");
  if (escaped.length <= longestHeader) return escaped;
  // A cut between the two halves of an ampersand would leave the start of a code.
  return `${escaped.slice(0, longestHeader - 1).replace(/&+$/, (run) => run.slice(run.length % 2))}…`;
}
