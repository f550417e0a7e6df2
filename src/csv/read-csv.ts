import Papa from "papaparse";

/** Something wrong with how a file is written, rather than with what a cell says. */
export interface CsvProblem {
  /** As Excel counts rows: the first is 1, blank ones count, and a cell of several lines is in one row. */
  readonly row: number;
  readonly message: string;
  /** What cannot be trusted because of it: its own row, or that row and all below. */
  readonly spoils: "row" | "rest";
}

export interface CsvTable {
  /** Text as it stands in the file; blank rows are kept. */
  readonly cells: readonly (readonly string[])[];
  readonly problems: readonly CsvProblem[];
}

const separators = [",", ";", "\t"];

/** Excel takes a first line such as "sep=;" for an instruction and shows no row for it. */
const separatorLine = /^sep=([,;\t])\n/i;

/** Reads rows separated by commas, semicolons or tabs. The headings, first of all, say how many cells a row has. */
export function readCsv(text: string): CsvTable {
  // One kind of line end, because the parser looks for one only and files put together by hand have several.
  const lines = text.replace(/\r\n?/g, "\n");
  const told = separatorLine.exec(lines);
  const body = told === null ? lines : lines.slice(told[0].length);
  const parsed = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? findSeparator(body), newline: "\n" });
  const broken = parsed.errors.filter((error) => error.type === "Quotes").map((error) => (error.row ?? 0) + 1);
  return broken.length > 0
    ? { cells: parsed.data, problems: [brokenQuotes(Math.min(...broken))] }
    : { cells: parsed.data, problems: [...overlongRows(parsed.data), ...overlongCells(parsed.data)] };
}

function findSeparator(text: string): string {
  const sample = Papa.parse(text, { preview: 10, skipEmptyLines: "greedy", delimitersToGuess: separators });
  return sample.meta.delimiter;
}

const brokenQuotes = (row: number): CsvProblem => ({
  row,
  spoils: "rest",
  message:
    "Quotation marks do not pair up, so the rest of the file cannot be read. " +
    'Accepted: text in quotation marks with nothing after the closing one, and "" for a quotation mark inside.',
});

/** Rows with something beyond the last heading, as an amount such as 1,250 without quotation marks brings about. */
function overlongRows(rows: readonly (readonly string[])[]): readonly CsvProblem[] {
  const filled = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== "") + 1;
  const headings = rows.find((row) => filled(row) > 0);
  if (headings === undefined) return [];
  return rows.flatMap((row, index) =>
    filled(row) <= headings.length
      ? []
      : [{ row: index + 1, spoils: "row" as const, message: tooManyCells(filled(row), headings.length) }],
  );
}

const tooManyCells = (cells: number, headings: number): string =>
  `The row has ${cells} cells, more than the ${headings === 1 ? "one heading" : `${headings} headings`}. ` +
  'If a value has a comma in it, put it in quotation marks, such as "1,250".';

const longestCell = 32_767;

/** Cells with more text than a cell of a workbook can hold. */
function overlongCells(rows: readonly (readonly string[])[]): readonly CsvProblem[] {
  return rows.flatMap((row, index) => {
    const longest = Math.max(0, ...row.map((cell) => cell.length));
    const message = `A cell holds ${longest} characters. Accepted: up to ${longestCell}, which is what Excel can hold.`;
    return longest <= longestCell ? [] : [{ row: index + 1, spoils: "row" as const, message }];
  });
}
