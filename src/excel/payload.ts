/** Excel on the web refuses requests of more than 5 MB; what comes with the data is kept well below the rest. */
export const mostBytesPerRequest = 3_000_000;

/** About what an action and its range take beside the data that they carry. */
export const bytesPerAction = 450;

/** The bytes that a value takes on its way to Excel, as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value) ?? "";
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Each half of a pair counts for two of its four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

export interface RowBlock<Row> {
  /** The index of its first row. */
  readonly first: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** Cuts rows into blocks of at most so many bytes each; a single row that is larger stands alone. */
export function rowBlocks<Row>(rows: readonly Row[], mostBytes: number): readonly RowBlock<Row>[] {
  const blocks: RowBlock<Row>[] = [];
  let [first, bytes] = [0, 0];
  const close = (end: number): void => {
    if (end > first) blocks.push({ first, rows: rows.slice(first, end), bytes });
    [first, bytes] = [end, 0];
  };
  rows.forEach((row, index) => {
    const size = bytesOf(row) + 1;
    if (bytes + size > mostBytes) close(index);
    bytes += size;
  });
  close(rows.length);
  return blocks;
}
