import { noBorder } from "../../embedded-excel/model/cell-format";
import type { Border, CellFormat } from "../../embedded-excel/model/cell-format";
import { darkCounterpart, ink, isColour, paper, readable } from "./colours";

/** What a table's style or a conditional format says of a cell; what it leaves out is for others to say. */
export interface PartialLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numberFormat?: string;
  readonly ruleAbove?: string;
  readonly ruleBelow?: string;
}

/** How a cell is drawn. */
export interface CellLook {
  /** null: the paper shows. */
  readonly fill: string | null;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontPoints: number;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

const automaticFill = "#FFFFFF";
const automaticColour = "#000000";

/**
 * Which says what: a conditional format before the cell's own format, and that before the table's style. In dark mode
 * colours are turned to their counterparts, and text keeps its contrast.
 */
export function cellLook(format: CellFormat, table: PartialLook, condition: PartialLook, dark: boolean): CellLook {
  const own = format.fillColor.toUpperCase() === automaticFill ? undefined : format.fillColor;
  const fill = known(condition.fill) ?? known(own) ?? known(table.fill) ?? null;
  const ownColour = format.fontColor.toUpperCase() === automaticColour ? undefined : format.fontColor;
  const wanted = known(condition.colour) ?? known(ownColour) ?? known(table.colour) ?? automaticColour;
  const border = (side: Border, rule?: string) => inTheme(ruled(side, rule), dark);
  return {
    fill: fill !== null && dark ? darkCounterpart(fill) : fill,
    colour: dark ? darkText(wanted, fill) : wanted,
    bold: condition.bold ?? (format.bold || table.bold === true),
    italic: condition.italic ?? format.italic,
    underline: format.underline !== "None",
    strikethrough: format.strikethrough,
    fontName: format.fontName,
    fontPoints: format.fontSize,
    borderTop: border(format.borderTop, table.ruleAbove),
    borderBottom: border(format.borderBottom, table.ruleBelow),
    borderLeft: border(format.borderLeft),
    borderRight: border(format.borderRight),
  };
}

function known(colour: string | undefined): string | undefined {
  return colour !== undefined && isColour(colour) ? colour : undefined;
}

function darkText(colour: string, fill: string | null): string {
  const turned = colour === automaticColour ? ink.dark : darkCounterpart(colour);
  return readable(turned, fill === null ? paper.dark : darkCounterpart(fill));
}

function ruled(own: Border, rule: string | undefined): Border {
  return own.style === "None" && rule !== undefined ? { style: "Continuous", color: rule, weight: "Thin" } : own;
}

function inTheme(border: Border, dark: boolean): Border {
  if (border.style === "None") {
    return noBorder;
  }
  return dark && isColour(border.color) ? { ...border, color: darkCounterpart(border.color) } : border;
}
