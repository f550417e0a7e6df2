import type { Sheet as FileSheet } from "hucre";
import { addressOf, parseAddress } from "../../model/addresses";
import type { Line } from "../../model/sheet";
import { headerFooterTexts } from "../header-footer";
import { inPoints } from "../sizes";
import { paperWords, shownWord } from "../words";
import type { FileFormats } from "./formats";
import type { OpeningSheet } from "./opening";

const pointsPerInch = 72;

/** Reads what concerns a sheet as a whole: how it is seen, its widths and heights, its protection and its printing. */
export function readSheetSetUp(opening: OpeningSheet, formats: FileFormats): void {
  const { sheet, fileSheet } = opening;
  const { view, freezePane } = fileSheet;
  sheet.visibility = fileSheet.veryHidden ? "VeryHidden" : fileSheet.hidden ? "Hidden" : "Visible";
  sheet.tabColor = formats.colour(view?.tabColor) ?? "";
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  sheet.frozen = freezePane === undefined ? null : { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 };
  widths(fileSheet).forEach((line, column) => sheet.columns.set(column, line));
  // Without heights that the file's program fitted to the contents: such rows go on fitting themselves.
  for (const [row, { hidden, height: size }] of fileSheet.rowDefs ?? []) {
    if (hidden || size !== undefined) {
      sheet.rows.set(row, { ...(hidden ? { hidden } : {}), ...(size === undefined ? {} : { size }) });
    }
  }
  readProtection(opening);
  readPageSetup(opening);
}

/** A long run of equal columns at the end says how the rest of the sheet looks; it is not kept column by column. */
const longRun = 256;

function widths({ columns = [] }: FileSheet): ReadonlyMap<number, Line> {
  const last = JSON.stringify(columns.at(-1));
  const end = columns.findLastIndex((column) => JSON.stringify(column) !== last) + 1;
  const kept = columns.length - end > longRun ? columns.slice(0, end) : columns;
  const lines = kept.map(({ width, hidden }): Line => {
    return { ...(width === undefined ? {} : { size: inPoints(width) }), ...(hidden ? { hidden } : {}) };
  });
  return new Map([...lines.entries()].filter(([, line]) => Object.keys(line).length > 0));
}

function readProtection({ sheet, fileSheet, xml, leftOut }: OpeningSheet): void {
  const { protection } = fileSheet;
  if (protection?.sheet !== true) {
    return;
  }
  const allowed = Object.entries(protection).filter(([act, value]) => value === true && !notActs.has(act));
  const options = allowed.map(([act]) => [`allow${act.charAt(0).toUpperCase()}${act.slice(1)}`, true] as const);
  const parts = { allowEditObjects: !protection.objects, allowEditScenarios: !protection.scenarios };
  sheet.protection = { options: { ...parts, ...Object.fromEntries(options) }, password: undefined };
  if (/<sheetProtection\b[^>]*(password|hashValue)=/.test(xml)) {
    leftOut.add("The password of the protection", sheet.name);
  }
}

const notActs = new Set(["sheet", "objects", "scenarios", "selectLockedCells", "selectUnlockedCells"]);

function readPageSetup({ sheet, fileSheet, leftOut }: OpeningSheet): void {
  const layout = sheet.pageLayout;
  const page = fileSheet.pageSetup ?? {};
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = shownWord(paperWords, page.paperSize) ?? null;
  layout.zoom = page.fitToPage
    ? { ...pages("horizontalFitToPages", page.fitToWidth), ...pages("verticalFitToPages", page.fitToHeight) }
    : { scale: page.scale ?? 100 };
  layout.printArea = relative(page.printArea);
  layout.printTitleRows = relative(page.printTitlesRow);
  layout.printTitleColumns = relative(page.printTitlesColumn);
  layout.centerHorizontally = page.horizontalCentered ?? false;
  layout.centerVertically = page.verticalCentered ?? false;
  layout.printGridlines = page.showGridLines ?? false;
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = page.margins?.[side];
    if (inches !== undefined) {
      layout[`${side}Margin`] = inches * pointsPerInch;
    }
  }
  const { oddHeader, oddFooter, differentOddEven, differentFirst } = fileSheet.headerFooter ?? {};
  Object.assign(layout.headersFooters, headerFooterTexts(oddHeader, "Header"), headerFooterTexts(oddFooter, "Footer"));
  if (differentOddEven || differentFirst) {
    leftOut.add("Headers and footers of first and even pages", sheet.name);
  }
}

/** Without a number of pages, one is meant; 0 means as many as it takes. */
function pages(key: string, count = 1): Readonly<Record<string, number>> {
  return count === 0 ? {} : { [key]: count };
}

function relative(address: string | undefined): string | null {
  const parsed = address === undefined ? null : parseAddress(address);
  return parsed === null ? null : addressOf(parsed.rect);
}
