import { decodeText } from "../../csv/decode-text";
import type { CsvProblem } from "../../csv/read-csv";
import { InputError } from "../../rules/errors";
import { loadPart } from "../load-part";
import type { CellValue } from "../state/tables";
import { refuseWorkbook } from "./refuse-workbook";

/** Rows that somebody brings in, before it is known which column is which. */
export interface Source {
  /** Where they come from, to be named in a sentence: "the file staff.csv". */
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** What the first row is called where the rows come from. */
  readonly firstRow: number;
  /** From which row on a file cannot be read, and why. */
  readonly problems: readonly CsvProblem[];
}

const largestFile = 20_000_000;

/** Rows copied in Excel or a management information system, or typed with commas. @throws InputError for no rows */
export async function readPasted(text: string): Promise<Source> {
  // Excel puts tabs between cells whatever stands in them; a guess could take the commas in a cell for more.
  const isTabbed = text.includes("\t");
  return checked({ name: "what you pasted", firstRow: 1, ...(await readRows(isTabbed ? `sep=\t\n${text}` : text)) });
}

/** Rows of a CSV file. @throws InputError for a workbook, a file too large, or no rows */
export async function readFileBytes(fileName: string, bytes: Uint8Array): Promise<Source> {
  refuseWorkbook(fileName, bytes);
  if (bytes.length > largestFile) {
    throw new InputError(`${fileName} is too large. Accepted: up to ${largestFile / 1_000_000} MB.`);
  }
  return checked({ name: `the file ${fileName}`, firstRow: 1, ...(await readRows(decodeText(bytes))) });
}

/** Rows of a range such as Sheet1!B3:F40. @throws InputError for an empty one */
export function sourceOfRange(address: string, cells: readonly (readonly CellValue[])[]): Source {
  const firstRow = Number(/(\d+)(?::|$)/.exec(address.slice(address.lastIndexOf("!") + 1))?.[1] ?? 1);
  return checked({ name: address, firstRow, cells, problems: [] });
}

/**
 * Rows as far as they can be read. Their length is to be judged once it is known which of them holds the headings.
 * @throws InputError where not even the first can be read
 */
async function readRows(text: string): Promise<Pick<Source, "cells" | "problems">> {
  // The chunk that DfE's files are read with, so that the parser is loaded once.
  const { readCsv } = await loadPart(() => import(/* webpackChunkName: "csv" */ "../../csv/read-csv"));
  const { cells, problems } = readCsv(text);
  const broken = problems.find(({ spoils }) => spoils === "rest");
  if (broken === undefined) return { cells, problems: [] };
  if (broken.row === 1) throw new InputError(broken.message);
  return { cells: cells.slice(0, broken.row - 1), problems: [broken] };
}

function checked(source: Source): Source {
  const isEmpty = source.cells.every((row) => row.every((cell) => cell === null || String(cell).trim() === ""));
  if (!isEmpty) return source;
  throw new InputError(
    `There is nothing in ${source.name}. Accepted: rows with something in them, best with headings above.`,
  );
}
