import { plainFormat } from "../../embedded-excel/model/cell-format";
import { resultAt } from "../../embedded-excel/model/reading";
import type { CellError } from "../../embedded-excel/calc/calc-workbook";
import { formatValue } from "../../embedded-excel/calc/format-value";
import { contains } from "../../embedded-excel/model/rect";
import type { Sheet } from "../../embedded-excel/model/sheet";
import type { Table } from "../../embedded-excel/model/table";
import type { Workbook } from "../../embedded-excel/model/workbook";
import { cellLook } from "./cell-look";
import type { CellLook } from "./cell-look";
import { conditionalLook } from "./conditional-look";
import { tableLook } from "./table-look";

export type Align = "left" | "right" | "center" | "justify";

/** A cell as the grid draws it. */
export interface CellView {
  readonly text: string;
  readonly look: CellLook;
  readonly align: Align;
  readonly vertical: "top" | "middle" | "bottom";
  readonly indent: number;
  readonly wrap: boolean;
  /** Texts may reach over empty neighbours; numbers, truth values and errors may not. */
  readonly isText: boolean;
  readonly isNumber: boolean;
  /** null where the cell is none. */
  readonly error: CellError | null;
  readonly isLink: boolean;
}

export interface CellPlace {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly table: Table | undefined;
  readonly dark: boolean;
}

const hyperlinkColour = "#0563C1";

/** What is drawn of a cell; "#BUSY!" while one of its functions has not answered. */
export function cellView({ book, sheet, table, dark }: CellPlace, row: number, column: number): CellView {
  const format = sheet.formats.at(row, column);
  const result = resultAt(book, sheet, row, column);
  if (result === null && format === plainFormat && table === undefined && isUnruled(sheet, row, column)) {
    return dark ? blank.dark : blank.light;
  }
  const plainText = shown(result, format.numberFormat);
  const condition = conditionalLook(sheet.conditionalFormats.all(), {
    row,
    column,
    result,
    text: plainText,
    evaluate: (formula) => book.results.valueOf(formula, sheet, row, column),
  });
  const style = table === undefined ? {} : tableLook(table, row, column);
  const isLink = sheet.hyperlinks.get(row, column) !== undefined;
  const isPlainLink = isLink && format.fontColor === "#000000";
  const linked = isPlainLink ? { ...format, fontColor: hyperlinkColour, underline: "Single" } : format;
  const isText = typeof result === "string";
  const { indentLevel, wrapText } = format;
  return {
    text: condition.numberFormat === undefined ? plainText : shown(result, condition.numberFormat),
    look: cellLook(linked, style, condition, dark),
    align: alignment(format.horizontalAlignment, result),
    vertical: verticals[format.verticalAlignment] ?? "bottom",
    indent: indentLevel,
    wrap: wrapText,
    isText,
    isNumber: typeof result === "number",
    error: typeof result === "object" && result !== null ? result : null,
    isLink,
  };
}

function isUnruled(sheet: Sheet, row: number, column: number): boolean {
  const isRuled = sheet.conditionalFormats.all().some(({ rects }) => rects.some((rect) => contains(rect, row, column)));
  return !isRuled && sheet.hyperlinks.get(row, column) === undefined;
}

/** Most cells are empty and plain; they are drawn alike. */
const blank = { light: emptyView(false), dark: emptyView(true) };

function emptyView(dark: boolean): CellView {
  return {
    text: "",
    look: cellLook(plainFormat, {}, {}, dark),
    align: "left",
    vertical: "bottom",
    indent: 0,
    wrap: false,
    isText: false,
    isNumber: false,
    error: null,
    isLink: false,
  };
}

const verticals: Readonly<Record<string, CellView["vertical"]>> = { Top: "top", Center: "middle", Bottom: "bottom" };

/** A number format that cannot be read leaves the value as it is. */
function shown(result: ReturnType<typeof resultAt>, numberFormat: string): string {
  if (result === null) {
    return "";
  }
  return formatValue(result, numberFormat) ?? (typeof result === "object" ? result.code : String(result));
}

/** Without an alignment of its own, text stands left, numbers right, truth values and errors in the middle. */
function alignment(own: string, result: ReturnType<typeof resultAt>): Align {
  switch (own) {
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
    case "Distributed":
      return "justify";
    default:
      return typeof result === "number" ? "right" : typeof result === "string" || result === null ? "left" : "center";
  }
}
