import { isBlank } from "../../../../rules/words/blank";
import type { Source } from "../../../imports/source";
import type { ImportChoices } from "./import-choices";

/** What to call a column of the source: its heading, else its letter with the first thing in it. */
export function sourceColumns({ cells }: Source, headingRow: number | null): readonly string[] {
  const first = headingRow === null ? 0 : headingRow + 1;
  const body = cells.slice(first, first + 50);
  const width = Math.max(0, ...cells.slice(headingRow ?? 0, first + 50).map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const heading = headingRow === null ? null : cells[headingRow]?.[at];
    if (heading !== undefined && !isBlank(heading)) return String(heading);
    const example = body.map((row) => row[at] ?? null).find((cell) => !isBlank(cell));
    return `Column ${letter(at)}${example === undefined ? "" : `: ${shortened(String(example))}`}`;
  });
}

/** The columns with something in them that are taken for none of ours, by what they are called. */
export function columnsNotTaken(source: Source, { headingRow, columns }: Understood): readonly string[] {
  const taken = new Set(Object.values(columns));
  const body = source.cells.slice(headingRow === null ? 0 : headingRow + 1);
  return sourceColumns(source, headingRow).filter(
    (_, at) => !taken.has(at) && body.some((row) => !isBlank(row[at] ?? null)),
  );
}

type Understood = Pick<ImportChoices, "headingRow" | "columns">;

const letter = (at: number): string =>
  (at < 26 ? "" : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
