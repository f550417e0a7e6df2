const pixelsPerPoint = 4 / 3;

/** Sheets keep sizes in points. */
export function toPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function toPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}
