export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof borderSides)[number];

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const noBorder: Border = { style: "None", color: "#000000", weight: "Thin" };

/** How a cell looks. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fillColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

/** Calibri rather than Excel's newest font: older versions have it, and other programs have one of the same widths. */
export const plainFormat: CellFormat = {
  numberFormat: "General",
  fillColor: "#FFFFFF",
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  wrapText: false,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  borderTop: noBorder,
  borderBottom: noBorder,
  borderLeft: noBorder,
  borderRight: noBorder,
};
