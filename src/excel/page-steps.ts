import type { PrintPlan } from "../budget/plan/sheet-plan";
import type { PlacedSheet } from "./layout";
import { widthInPoints } from "./looks";
import { bytesOf, bytesPerAction } from "./payload";
import type { Step } from "./step";

/** Size before font, so that a text that starts with digits is not read as a size. */
const small = '&9&"Calibri,Regular"';
const longestHeader = 225;

/** Frozen rows, widths, gridlines and print set-up of a sheet that was just made. */
export function pageSteps({ own, ref }: PlacedSheet): readonly Step[] {
  const { widths, frozenRows, print } = own.plan;
  return [
    {
      bytes: bytesPerAction * (12 + widths.size) + bytesOf(print),
      apply: (book) => {
        const sheet = book.sheet(ref);
        sheet.showGridlines = false;
        if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
        for (const [column, width] of widths) {
          book.range(ref, { row: 1, column, rows: 1, columns: 1 }).format.columnWidth = widthInPoints(width);
        }
        setUpPrint(sheet.pageLayout, print);
      },
    },
  ];
}

function setUpPrint(page: Excel.PageLayout, print: PrintPlan): void {
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: print.pagesWide };
  page.setPrintMargins("Inches", { left: 0.4, right: 0.4, top: 0.75, bottom: 0.65, header: 0.35, footer: 0.3 });
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftHeader = small + print.header.replaceAll("&", "&&").slice(0, longestHeader);
  defaultForAllPages.leftFooter = `${small}&A`;
  defaultForAllPages.rightFooter = `${small}Page &P of &N`;
  const { repeatRows } = print;
  if (repeatRows !== undefined) page.setPrintTitleRows(`$${repeatRows.from}:$${repeatRows.to}`);
}
