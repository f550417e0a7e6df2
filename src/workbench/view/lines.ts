/** Where the rows or columns of a sheet lie, in pixels. Hidden ones have no size. */
export class Lines {
  private readonly ends: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (line: number) => number,
  ) {
    this.ends = new Float64Array(count);
    let end = 0;
    for (let line = 0; line < count; line++) {
      end += sizeOf(line);
      this.ends[line] = end;
    }
  }

  /** Where a line starts; one past the last starts where the last ends. */
  start(line: number): number {
    return line <= 0 ? 0 : (this.ends[Math.min(line, this.count) - 1] ?? 0);
  }

  size(line: number): number {
    return this.start(line + 1) - this.start(line);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The line that a place lies in; the first or last one beyond them. */
  at(pixels: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixels) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
