const pixelsPerPoint = 4 / 3;

/** Sheets keep sizes in points. */
export function toPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Letters of 11 points are drawn so that a digit takes the 7 pixels which Excel's column widths reckon with. */
export function fontPixels(points: number): number {
  return Math.round(((points * 14) / 11) * 10) / 10;
}

export function toPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}
