import { intersection, without } from "./rect";
import type { Rect } from "./rect";

/** A format that depends on the cell, in the words of the API. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  rects: readonly Rect[];
  stopIfTrue: boolean;
  /** Of "CellValue" and "ContainsText". */
  rule: Readonly<Record<string, unknown>>;
  /** Of "Custom". */
  formula: string;
  readonly look: ConditionalLook;
}

export interface ConditionalLook {
  fillColor: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  numberFormat: string;
}

/** The conditional formats of a sheet, the first to decide first. */
export class ConditionalFormats {
  private formats: ConditionalFormat[] = [];

  all(): readonly ConditionalFormat[] {
    return this.formats;
  }

  on(rect: Rect): readonly ConditionalFormat[] {
    return this.formats.filter((format) => format.rects.some((own) => intersection(own, rect) !== null));
  }

  /** A new one comes first, as in Excel. */
  add(id: string, type: string, rect: Rect): ConditionalFormat {
    const look = { fillColor: "", fontColor: "", bold: null, italic: null, numberFormat: "" };
    const format = { id, type, rects: [rect], stopIfTrue: false, rule: {}, formula: "", look };
    this.formats.unshift(format);
    return format;
  }

  remove(format: ConditionalFormat): void {
    this.formats = this.formats.filter((other) => other !== format);
  }

  setPriority(format: ConditionalFormat, priority: number): void {
    this.remove(format);
    this.formats.splice(priority, 0, format);
  }

  clear(rect: Rect): void {
    for (const format of this.formats) {
      format.rects = format.rects.flatMap((own) => without(own, rect));
    }
    this.formats = this.formats.filter((format) => format.rects.length > 0);
  }

  /** Remembers all formats; what is answered puts them back. */
  remember(): () => void {
    const formats = this.formats.map((format) => ({ format, was: { ...format }, look: { ...format.look } }));
    return () => {
      this.formats = formats.map(({ format, was, look }) => {
        Object.assign(format.look, look);
        return Object.assign(format, was, { look: format.look });
      });
    };
  }

  moveAll(move: (rect: Rect) => Rect | null): void {
    for (const format of this.formats) {
      format.rects = format.rects.flatMap((own) => move(own) ?? []);
    }
    this.formats = this.formats.filter((format) => format.rects.length > 0);
  }
}
