import Papa from "papaparse";

/** Cells as the system's clipboard holds them: columns between tabs, cells with line breaks in quotes. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: "\t", newline: "\r\n" },
  );
}

/** Rows of one length from what another program put on the clipboard. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t", newline: lineBreakOf(text) });
  const rows = data.length === 0 ? [[""]] : data;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

function lineBreakOf(text: string): "\r\n" | "\n" | "\r" {
  if (text.includes("\r\n")) {
    return "\r\n";
  }
  return text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
}
