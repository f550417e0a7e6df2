import Papa from "papaparse";
import { readProjectFile } from "./project";

/** A line of a table of cases: its cells by heading, and where it stands, to be named when it fails. */
export type Case<Column extends string> = Readonly<Record<Column, string>> & { readonly at: string };

/**
 * The lines of a table of cases under `tests`. A table without lines, with other headings or with a ragged line is an
 * error: a test that finds nothing to do must not pass.
 */
export function readCases<Column extends string>(path: string, columns: readonly Column[]): readonly Case<Column>[] {
  const text = readProjectFile(`tests/${path}`).trimEnd();
  const { data, errors, meta } = Papa.parse<Record<Column, string>>(text, { header: true, delimiter: "," });
  const [problem] = errors;
  if (problem !== undefined) throw new Error(`${path}, line ${(problem.row ?? 0) + 2}: ${problem.message}`);
  if (String(meta.fields) !== String(columns))
    throw new Error(`${path} has the headings ${meta.fields}, not ${columns}.`);
  if (data.length === 0) throw new Error(`${path} has no cases.`);
  return data.map((row, index) => ({ ...row, at: `${path}:${index + 2}` }));
}

/** The alternatives in a cell: "NPQH / NPQSL". */
export function alternatives(cell: string): readonly string[] {
  return cell.split(" / ");
}
