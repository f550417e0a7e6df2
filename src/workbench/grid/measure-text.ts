import type { Measure } from "../view/measure";

const mostKept = 20_000;

/** Measures by drawing, in the font that the sheet's texts have on this page. */
export function drawnMeasure(family: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const kept = new Map<string, number>();
  return (text, fontPixels, bold) => {
    const font = `${bold ? "bold " : ""}${fontPixels}px ${family}`;
    const key = `${font}|${text}`;
    const known = kept.get(key);
    if (known !== undefined || context === null) {
      return known ?? 0;
    }
    context.font = font;
    const { width } = context.measureText(text);
    if (kept.size > mostKept) {
      kept.clear();
    }
    kept.set(key, width);
    return width;
  };
}
