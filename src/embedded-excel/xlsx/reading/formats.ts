import type { BorderSide, CellStyle, Color, FontStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import { noBorder, plainFormat } from "../../model/cell-format";
import type { Border, CellFormat } from "../../model/cell-format";
import { borderWords, horizontalWords, shownWord, underlineWords, verticalWords } from "../words";

export interface FileLooks {
  readonly themeColours: readonly string[];
  readonly defaultFont: FontStyle | undefined;
}

/** The cell formats of a file in the model's words. Cells of one style share a record. */
export class FileFormats {
  private readonly known = new Map<string, CellFormat>();

  constructor(private readonly looks: FileLooks) {}

  of(style: CellStyle | undefined): CellFormat {
    const key = JSON.stringify(style ?? null);
    const format = this.known.get(key) ?? this.newFormat(style ?? {});
    this.known.set(key, format);
    return format;
  }

  /** "#RRGGBB"; undefined where the file leaves the colour to the reader. */
  colour(colour: Color | undefined): string | undefined {
    if (colour?.rgb !== undefined) {
      return `#${colour.rgb.slice(-6).toUpperCase()}`;
    }
    if (colour?.theme !== undefined && this.looks.themeColours.length > colour.theme) {
      return `#${resolveThemeColor([...this.looks.themeColours], colour.theme, colour.tint).toUpperCase()}`;
    }
    return undefined;
  }

  private newFormat({ font: ownFont, fill, border, alignment, numFmt, protection }: CellStyle): CellFormat {
    const font = { ...this.looks.defaultFont, ...ownFont };
    const underline = font.underline === true ? "single" : font.underline || undefined;
    const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
    return {
      numberFormat: numFmt ?? plainFormat.numberFormat,
      fillColor: this.colour(solid) ?? plainFormat.fillColor,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      strikethrough: font.strikethrough ?? false,
      underline: shownWord(underlineWords, underline) ?? plainFormat.underline,
      fontColor: this.colour(font.color) ?? plainFormat.fontColor,
      fontName: font.name ?? plainFormat.fontName,
      fontSize: font.size ?? plainFormat.fontSize,
      horizontalAlignment: shownWord(horizontalWords, alignment?.horizontal) ?? plainFormat.horizontalAlignment,
      verticalAlignment: shownWord(verticalWords, alignment?.vertical) ?? plainFormat.verticalAlignment,
      indentLevel: alignment?.indent ?? 0,
      wrapText: alignment?.wrapText ?? false,
      shrinkToFit: alignment?.shrinkToFit ?? false,
      locked: protection?.locked ?? true,
      formulaHidden: protection?.hidden ?? false,
      borderTop: this.border(border?.top),
      borderBottom: this.border(border?.bottom),
      borderLeft: this.border(border?.left),
      borderRight: this.border(border?.right),
    };
  }

  private border(side: BorderSide | undefined): Border {
    if (side === undefined) {
      return noBorder;
    }
    const [style, weight] = borderWords[side.style];
    return { style, weight, color: this.colour(side.color) ?? noBorder.color };
  }
}
