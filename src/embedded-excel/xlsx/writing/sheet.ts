import type { PageSetup, SheetProtection, WriteSheet } from "hucre";
import { absoluteAddressOf, parseAddress } from "../../model/addresses";
import type { PageLayout } from "../../model/page-layout";
import type { Sheet } from "../../model/sheet";
import { headerFooterText } from "../header-footer";
import { pointsPerDigit } from "../sizes";
import { fileWord, paperWords } from "../words";
import { fileCells } from "./cells";
import { fileCharts } from "./charts";
import { fileRules } from "./conditional-formats";
import { fileColour } from "./formats";
import type { SavingSheet } from "./saving";
import { fileValidations } from "./validations";

const pointsPerInch = 72;

/** One sheet for the library. Its tables stand in for their number only: `tablePart` writes what they are. */
export function fileSheet(saving: SavingSheet): WriteSheet {
  const { book, sheet } = saving;
  const tabColor = fileColour(sheet.tabColor);
  return {
    name: sheet.name,
    cells: fileCells(saving),
    columns: fileColumns(sheet),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { size, hidden }]) => [
        row,
        { ...(size === undefined ? {} : { height: size }), ...(hidden === true ? { hidden } : {}) },
      ]),
    ),
    tables: book.tablesOn(sheet).map(({ name, columnNames }) => {
      return { name, columns: columnNames.map((heading) => ({ name: heading })) };
    }),
    dataValidations: fileValidations(saving),
    conditionalRules: fileRules(saving),
    charts: fileCharts(saving),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(tabColor === undefined ? {} : { tabColor }),
    },
    ...(sheet.frozen === null ? {} : { freezePane: { ...sheet.frozen } }),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(sheet.protection === null ? {} : { protection: fileProtection(sheet.protection) }),
    pageSetup: pageSetup(sheet.pageLayout),
    headerFooter: headerFooter(sheet.pageLayout),
  };
}

function fileColumns({ columns }: Sheet): NonNullable<WriteSheet["columns"]> {
  return Array.from({ length: Math.max(-1, ...columns.keys()) + 1 }, (_, column) => {
    const { size, hidden } = columns.get(column) ?? {};
    return { ...(size === undefined ? {} : { width: size / pointsPerDigit }), ...(hidden === true ? { hidden } : {}) };
  });
}

function fileProtection({ options, password }: NonNullable<Sheet["protection"]>): SheetProtection {
  const acts = Object.entries(options).filter(([name]) => name !== "allowEditObjects" && name !== "allowEditScenarios");
  const allowed = acts.map(([name, value]) => {
    const act = name.replace(/^allow/, "");
    return [act.charAt(0).toLowerCase() + act.slice(1), value === true] as const;
  });
  return {
    sheet: true,
    objects: options["allowEditObjects"] !== true,
    scenarios: options["allowEditScenarios"] !== true,
    ...Object.fromEntries(allowed),
    ...(password === undefined ? {} : { password }),
  };
}

function pageSetup(layout: PageLayout): PageSetup {
  const paper = fileWord(paperWords, layout.paperSize);
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...scaling(layout.zoom),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    margins: {
      left: layout.leftMargin / pointsPerInch,
      right: layout.rightMargin / pointsPerInch,
      top: layout.topMargin / pointsPerInch,
      bottom: layout.bottomMargin / pointsPerInch,
      header: layout.headerMargin / pointsPerInch,
      footer: layout.footerMargin / pointsPerInch,
    },
  };
}

/** As many pages as it takes is 0 in a file. */
function scaling(zoom: PageLayout["zoom"]): PageSetup {
  const wide = zoom["horizontalFitToPages"];
  const high = zoom["verticalFitToPages"];
  if (wide === undefined && high === undefined) {
    return { scale: Number(zoom["scale"] ?? 100) };
  }
  return { fitToPage: true, fitToWidth: Number(wide ?? 0), fitToHeight: Number(high ?? 0) };
}

function headerFooter({ headersFooters }: PageLayout): NonNullable<WriteSheet["headerFooter"]> {
  const oddHeader = headerFooterText(headersFooters, "Header");
  const oddFooter = headerFooterText(headersFooters, "Footer");
  return { ...(oddHeader === undefined ? {} : { oddHeader }), ...(oddFooter === undefined ? {} : { oddFooter }) };
}

interface PrintName {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** What is printed of a sheet, as the names that files keep it under; null where nothing was chosen. */
export function printNames({ pageLayout }: Sheet): readonly PrintName[] {
  const { printArea, printTitleColumns, printTitleRows } = pageLayout;
  const absolute = (address: string | null): readonly string[] => {
    const rect = address === null ? undefined : parseAddress(address)?.rect;
    return rect === undefined ? [] : [absoluteAddressOf(rect)];
  };
  return [
    { name: "_xlnm.Print_Area", addresses: absolute(printArea) },
    { name: "_xlnm.Print_Titles", addresses: [...absolute(printTitleColumns), ...absolute(printTitleRows)] },
  ].filter(({ addresses }) => addresses.length > 0);
}
