import type { BorderSide, BorderStyle, CellStyle } from "hucre";
import { plainFormat } from "../../model/cell-format";
import type { Border, CellFormat } from "../../model/cell-format";
import { borderWords, fileWord, horizontalWords, underlineWords, verticalWords } from "../words";

const known = new WeakMap<CellFormat, CellStyle>();

/** A cell format as the library writes it. Cells that share a format share a style. */
export function fileStyle(format: CellFormat): CellStyle {
  const style = known.get(format) ?? newStyle(format);
  known.set(format, style);
  return style;
}

/** "RRGGBB"; undefined for anything but #RRGGBB. */
export function fileColour(colour: string): { readonly rgb: string } | undefined {
  return /^#[0-9a-f]{6}$/i.test(colour) ? { rgb: colour.slice(1).toUpperCase() } : undefined;
}

function newStyle(format: CellFormat): CellStyle {
  const underline = fileWord(underlineWords, format.underline);
  const colour = fileColour(format.fontColor);
  const ground = format.fillColor === plainFormat.fillColor ? undefined : fileColour(format.fillColor);
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      strikethrough: format.strikethrough,
      ...(underline === undefined ? {} : { underline }),
      ...(colour === undefined ? {} : { color: colour }),
    },
    ...(ground === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: ground } }),
    ...borders(format),
    ...alignment(format),
    ...(format.numberFormat === plainFormat.numberFormat ? {} : { numFmt: format.numberFormat }),
    ...(format.locked && !format.formulaHidden
      ? {}
      : { protection: { locked: format.locked, hidden: format.formulaHidden } }),
  };
}

function alignment(format: CellFormat): Pick<CellStyle, "alignment"> {
  const { horizontalAlignment, verticalAlignment, indentLevel, wrapText, shrinkToFit } = format;
  const horizontal = horizontalAlignment === "General" ? undefined : fileWord(horizontalWords, horizontalAlignment);
  const vertical = verticalAlignment === "Bottom" ? undefined : fileWord(verticalWords, verticalAlignment);
  const parts = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(indentLevel === 0 ? {} : { indent: indentLevel }),
    ...(wrapText ? { wrapText } : {}),
    ...(shrinkToFit ? { shrinkToFit } : {}),
  };
  return Object.keys(parts).length === 0 ? {} : { alignment: parts };
}

function borders(format: CellFormat): Pick<CellStyle, "border"> {
  const { borderTop, borderRight, borderBottom, borderLeft } = format;
  const all = Object.entries({ top: borderTop, right: borderRight, bottom: borderBottom, left: borderLeft });
  const drawn = all.flatMap(([side, border]) => {
    const line = fileBorder(border);
    return line === undefined ? [] : [[side, line] as const];
  });
  return drawn.length === 0 ? {} : { border: Object.fromEntries(drawn) as BorderStyle };
}

function fileBorder({ style, weight, color }: Border): BorderSide | undefined {
  const lines = Object.entries(borderWords);
  const [name] =
    lines.find(([, [ownStyle, ownWeight]]) => ownStyle === style && ownWeight === weight) ??
    lines.find(([, [ownStyle]]) => ownStyle === style) ??
    [];
  const colour = fileColour(color);
  return name === undefined
    ? undefined
    : { style: name as keyof typeof borderWords, ...(colour === undefined ? {} : { color: colour }) };
}
