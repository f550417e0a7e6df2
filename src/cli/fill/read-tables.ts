import { readFile } from "node:fs/promises";
import type { CohortTables } from "../../budget/cohort/cohort";
import type { TableName } from "../../budget/cohort/column";
import { decodeText } from "../../csv/decode-text";
import type { CsvTable } from "../../csv/read-csv";
import { readCsv } from "../../csv/read-csv";
import { isWorkbook } from "../../csv/spreadsheet-files";
import type { CsvFiles } from "./all-problems";
import { CommandError } from "./command-error";
import { typedPath } from "./paths";

/** The files of a cohort, by path as typed; null for one that is not given. */
export type FileNames = Readonly<Record<TableName, string | null>>;

export type CsvTables = CohortTables & { readonly files: CsvFiles };

/** Reads the files. @throws CommandError naming every file that cannot be read as text */
export async function readTables(names: FileNames): Promise<CsvTables> {
  const given = (Object.keys(names) as TableName[]).flatMap((table) => {
    const name = names[table];
    return name === null ? [] : [{ table, name }];
  });
  const reading = given.map(async ({ table, name }) => [table, await readTable(table, name)] as const);
  const outcomes = await Promise.allSettled(reading);
  const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  const unexpected = failures.find((failure) => !(failure instanceof CommandError));
  if (unexpected !== undefined) throw unexpected;
  const sentences = failures.map((failure: CommandError) => failure.message);
  if (sentences.length > 0) throw new CommandError(sentences.join("\n"));
  const files = new Map(outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : [])));
  const cells = (table: TableName): CsvTable["cells"] => files.get(table)?.cells ?? [];
  const prices = files.has("prices") ? { prices: cells("prices") } : {};
  return { staff: cells("staff"), schools: cells("schools"), ...prices, files };
}

async function readTable(table: TableName, name: string): Promise<CsvTable> {
  const bytes = await readBytes(table, name);
  if (isWorkbook(bytes)) {
    const accepted = 'Accepted: a CSV file; in Excel choose Save As, "CSV UTF-8 (Comma delimited)".';
    throw new CommandError(`--${table} ${name} is a workbook. ${accepted}`);
  }
  const csv = readCsv(decodeText(bytes));
  if (csv.cells.every((row) => row.every((cell) => cell.trim() === ""))) {
    const accepted = "Accepted: a CSV file with a heading row and at least one row below it.";
    throw new CommandError(`--${table} ${name} is empty. ${accepted}`);
  }
  return csv;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  EBUSY: "another program has it open",
};

async function readBytes(table: TableName, name: string): Promise<Uint8Array> {
  try {
    return await readFile(typedPath(name));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new CommandError(`--${table} ${name} cannot be read: ${reasons[code] ?? code}.`);
  }
}
