import type { TableName } from "../../budget/cohort/column";
import { loadPart } from "../load-part";
import type { CohortEdit } from "../state/cohort";
import { ToldError } from "../state/message";
import type { RowValues } from "../state/tables";

/** A made-up cohort to try things out with. */
export interface Example {
  readonly name: string;
  readonly about: string;
  /** Below assets/examples, with one file for each table. */
  readonly folder: string;
  readonly tables: readonly TableName[];
}

export const examples: readonly Example[] = [
  { name: "Primary school", about: "one school, a handful of people", folder: "primary", tables: ["schools", "staff"] },
  {
    name: "Trust",
    about: "several schools, intakes and quotes",
    folder: "trust",
    tables: ["schools", "staff", "prices"],
  },
];

/** The edits that put an example's rows into the cohort. @throws ToldError where its files cannot be had */
export async function exampleEdits({ folder, tables }: Example): Promise<readonly CohortEdit[]> {
  const { default: Papa } = await loadPart(() => import(/* webpackChunkName: "csv" */ "papaparse"));
  const files = await Promise.all(tables.map((table) => fetchText(`assets/examples/${folder}/${table}.csv`)));
  return files.map((text, index) => {
    const { data } = Papa.parse<RowValues>(text, { header: true, dynamicTyping: true, skipEmptyLines: true });
    return { kind: "rows-added", table: tables[index]!, rows: data };
  });
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok === true) return answer.text();
  throw new ToldError("The example could not be loaded. Check the connection and try again.");
}
