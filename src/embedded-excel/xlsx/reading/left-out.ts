import type { Cell, Sheet as FileSheet, Workbook as FileWorkbook } from "hucre";
import type { PackageParts } from "../package-parts";

/** Gathers what a file holds and the embedded Excel does not, each thing once, with the sheets where it was seen. */
export class LeftOut {
  private readonly places = new Map<string, Set<string>>();

  add(what: string, place?: string): void {
    const known = this.places.get(what) ?? new Set<string>();
    this.places.set(what, known);
    if (place !== undefined) {
      known.add(place);
    }
  }

  /** "Merged cells on Summary, Prices" */
  sentences(): readonly string[] {
    return [...this.places].map(([what, places]) => {
      return places.size === 0 ? what : `${what} on ${[...places].join(", ")}`;
    });
  }
}

const ofSheets: Readonly<Record<string, (sheet: FileSheet) => boolean>> = {
  "Merged cells": (sheet) => filled(sheet.merges),
  "Filters outside tables": (sheet) => sheet.autoFilter !== undefined,
  "Split panes": (sheet) => sheet.splitPane !== undefined,
  Pictures: (sheet) => filled(sheet.images),
  "Page breaks": (sheet) => filled(sheet.rowBreaks) || filled(sheet.colBreaks),
  "Background pictures": (sheet) => sheet.backgroundImage !== undefined,
  Sparklines: (sheet) => filled(sheet.sparklines),
  "Text boxes": (sheet) => filled(sheet.textBoxes),
  Comments: (sheet) => filled(sheet.threadedComments) || cellsOf(sheet).some((cell) => cell.comment !== undefined),
  "Text in several fonts within a cell": (sheet) => cellsOf(sheet).some((cell) => (cell.richText?.length ?? 0) > 1),
  "Pivot tables": (sheet) => filled(sheet.pivotTables),
  "Slicers and timelines": (sheet) => filled(sheet.slicers) || filled(sheet.timelines),
  "Grouped rows or columns": (sheet) =>
    [...(sheet.rowDefs?.values() ?? []), ...(sheet.columns ?? [])].some((line) => (line.outlineLevel ?? 0) > 0),
};

const ofParts: Readonly<Record<string, RegExp>> = {
  Macros: /vbaProject\.bin$/,
  "Links to other workbooks": /externalLinks\/externalLink\d+\.xml$/,
  "Data connections and queries": /xl\/(connections|queryTables\/.*)\.xml$/,
  "Add-ins that belong to the file": /webextensions\/webextension\d*\.xml$/,
};

/** Notes whole features that the embedded Excel has nothing for. */
export function noteUnknownParts(file: FileWorkbook, parts: PackageParts, leftOut: LeftOut): void {
  for (const sheet of file.sheets) {
    for (const [what, isThere] of Object.entries(ofSheets)) {
      if (isThere(sheet)) {
        leftOut.add(what, sheet.name);
      }
    }
  }
  for (const [what, path] of Object.entries(ofParts)) {
    if (parts.paths.some((own) => path.test(own))) {
      leftOut.add(what);
    }
  }
}

function cellsOf({ cells }: FileSheet): readonly Cell[] {
  return [...(cells?.values() ?? [])];
}

function filled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
