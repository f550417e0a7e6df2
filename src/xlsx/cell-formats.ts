import type { CellStyle as FileFormat } from "hucre/xlsx";
import { isFigure } from "../budget/plan/number-formats";
import { fontSizes, palette } from "../budget/plan/palette";
import type { CellStyle, ColumnPlan, NumberFormat } from "../budget/plan/sheet-plan";
import { rgb } from "./colours";

/** A font that every Excel in use has, and that others replace with one of the same widths. */
export const font = { name: "Calibri", size: 11 } as const;

type Font = NonNullable<FileFormat["font"]>;
type Border = NonNullable<FileFormat["border"]>;

const solid = (colour: string): NonNullable<FileFormat["fill"]> => {
  return { type: "pattern", pattern: "solid", fgColor: rgb(colour) };
};
const line = (colour: string, style: "thin" | "medium" = "thin") => ({ style, color: rgb(colour) });
const written = (colour: string, more: Partial<Font> = {}): Font => ({ ...font, color: rgb(colour), ...more });

const side = line(palette.inputBox);
const box: Border = { top: side, right: side, bottom: side, left: side };
const ruled: Border = { bottom: line(palette.rule) };

/** Inputs are told by tint, colour of the text and a box round the cell; worked-out cells have a rule below only. */
const looks: Readonly<Record<CellStyle, FileFormat>> = {
  title: { font: written(palette.accent, { bold: true }) },
  subtitle: { font: written(palette.quiet) },
  section: { font: written(palette.accent, { bold: true }) },
  heading: {
    font: written(palette.ink, { bold: true }),
    fill: solid(palette.calculatedHeading),
    border: { bottom: line(palette.accent, "medium") },
  },
  label: { font: written(palette.ink) },
  figure: { font: written(palette.ink) },
  "key-figure": {
    font: written(palette.accent, { bold: true }),
    border: { top: line(palette.accent), bottom: line(palette.accent, "medium") },
  },
  input: { font: written(palette.accent), fill: solid(palette.inputGround), border: box },
  calculated: { font: written(palette.ink), border: ruled },
  note: { font: written(palette.quiet) },
  link: { font: written(palette.accent, { underline: true }) },
};

export interface CellLook {
  readonly style: CellStyle;
  readonly format: NumberFormat;
  /** Excel's format code, when it has to differ from the format's own. */
  readonly code: string | undefined;
  readonly wrap: boolean;
  readonly link: boolean;
  /** Cells of a table stand at the top of their row, and their text keeps a space to the figures on its left. */
  readonly inTable: boolean;
}

const known = new Map<string, FileFormat>();

/** The font, fill, borders, number format and alignment of a cell. Equal looks share one object. */
export function cellFormat(look: CellLook): FileFormat {
  const key = `${look.style} ${look.format} ${look.code} ${look.wrap} ${look.link} ${look.inTable}`;
  const format = known.get(key) ?? newFormat(look);
  known.set(key, format);
  return format;
}

function newFormat({ style, format, code, wrap, link, inTable }: CellLook): FileFormat {
  const look = looks[style];
  const size = fontSizes[style];
  return {
    ...look,
    font: {
      ...look.font,
      ...(size === undefined ? {} : { size }),
      ...(link ? { color: rgb(palette.accent), underline: true } : {}),
    },
    ...(code === undefined ? {} : { numFmt: code }),
    alignment: {
      vertical: inTable || wrap ? "top" : "center",
      ...(style === "key-figure" ? { horizontal: "left" } : sideways(format, inTable)),
      ...(wrap ? { wrapText: true } : {}),
    },
  };
}

function sideways(format: NumberFormat, inTable: boolean): NonNullable<FileFormat["alignment"]> {
  if (isFigure(format)) return { horizontal: "right" };
  return inTable || format !== "general" ? { horizontal: "left", indent: 1 } : {};
}

/** The format of a table's heading: dark over columns to fill in, pale over those that are worked out. */
export function headingFormat({ style, format }: ColumnPlan): FileFormat {
  return {
    ...looks.heading,
    ...(style === "input" ? { font: written(palette.white, { bold: true }), fill: solid(palette.accent) } : {}),
    alignment: { vertical: "top", wrapText: true, ...sideways(format, true) },
  };
}
