import { addressOf } from "../model/addresses";
import type { Area } from "../model/area";
import { findArea } from "../model/find-area";
import type { HeaderFooterPlace, PageLayout } from "../model/page-layout";
import { found } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { SheetModel } from "./wire-map";

type Kept = Exclude<keyof PageLayout, "headersFooters" | "printTitleRows" | "printTitleColumns" | "printArea">;

function kept<K extends Kept>(key: K) {
  return {
    get: ({ sheet }: SheetModel) => sheet.pageLayout[key],
    set: ({ sheet }: SheetModel, value: NonNullable<PageLayout[K]>) => {
      sheet.pageLayout[key] = value;
    },
  };
}

function address({ book, sheet }: SheetModel, target: Area | string): string {
  return addressOf((typeof target === "string" ? findArea(book, sheet, target) : target).rect);
}

function range({ book, sheet }: SheetModel, text: string | null) {
  return text === null ? null : wired("Range", findArea(book, sheet, text));
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;

export const pageLayout = {
  scalars: {
    orientation: kept("orientation"),
    paperSize: kept("paperSize"),
    zoom: {
      get: ({ sheet }) => sheet.pageLayout.zoom,
      set: ({ sheet }, zoom) => {
        sheet.pageLayout.zoom = { ...zoom };
      },
    },
    centerHorizontally: kept("centerHorizontally"),
    centerVertically: kept("centerVertically"),
    printGridlines: kept("printGridlines"),
    blackAndWhite: kept("blackAndWhite"),
    leftMargin: kept("leftMargin"),
    rightMargin: kept("rightMargin"),
    topMargin: kept("topMargin"),
    bottomMargin: kept("bottomMargin"),
    headerMargin: kept("headerMargin"),
    footerMargin: kept("footerMargin"),
  },
  navigations: { headersFooters: ({ sheet }) => wired("HeaderFooterGroup", sheet.pageLayout) },
  methods: {
    setPrintTitleRows: (model, rows: Area | string) => {
      model.sheet.pageLayout.printTitleRows = address(model, rows);
    },
    setPrintTitleColumns: (model, columns: Area | string) => {
      model.sheet.pageLayout.printTitleColumns = address(model, columns);
    },
    setPrintArea: (model, area: Area | string) => {
      model.sheet.pageLayout.printArea = address(model, area);
    },
    setPrintMargins: ({ sheet }, unit: string, sizes: Readonly<Record<string, number | undefined>>) => {
      for (const margin of margins) {
        const size = sizes[margin];
        if (size !== undefined) {
          sheet.pageLayout[`${margin}Margin`] = size * (pointsPer[unit] ?? 1);
        }
      }
    },
    getPrintTitleRows: (model) => found(range(model, model.sheet.pageLayout.printTitleRows)),
    getPrintTitleRowsOrNullObject: (model) => range(model, model.sheet.pageLayout.printTitleRows),
    getPrintTitleColumns: (model) => found(range(model, model.sheet.pageLayout.printTitleColumns)),
    getPrintTitleColumnsOrNullObject: (model) => range(model, model.sheet.pageLayout.printTitleColumns),
  },
} satisfies WireClass<"PageLayout">;

export const headerFooterGroup = {
  navigations: { defaultForAllPages: (layout) => wired("HeaderFooter", layout) },
} satisfies WireClass<"HeaderFooterGroup">;

function place(key: HeaderFooterPlace) {
  return {
    get: ({ headersFooters }: PageLayout) => headersFooters[key],
    set: ({ headersFooters }: PageLayout, text: string) => {
      headersFooters[key] = text;
    },
  };
}

export const headerFooter = {
  scalars: {
    leftHeader: place("leftHeader"),
    centerHeader: place("centerHeader"),
    rightHeader: place("rightHeader"),
    leftFooter: place("leftFooter"),
    centerFooter: place("centerFooter"),
    rightFooter: place("rightFooter"),
  },
} satisfies WireClass<"HeaderFooter">;
