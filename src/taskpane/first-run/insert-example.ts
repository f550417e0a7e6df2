import { loadPart } from "../load-part";
import { agreement, cohort } from "../pane-state";
import type { CohortEdit } from "../state/cohort";
import { ToldError } from "../state/message";
import { filledRows } from "../state/tables";
import type { RowValues } from "../state/tables";
import type { Example } from "./examples";

/**
 * Puts an example into the cohort, once it is known that the workbook holds none: made-up people have no place among
 * real ones. @throws ToldError in words where it holds one, cannot be read, or the example cannot be had
 */
export async function insertExample(example: Example): Promise<void> {
  const edits = await exampleEdits(example);
  await agreement.readAgain();
  const { staff, schools } = cohort.tables.value;
  if (filledRows(staff).length + filledRows(schools).length > 0) {
    throw new ToldError("This workbook has a cohort already, so the example was not inserted.");
  }
  cohort.edit(edits);
}

/** The edits that put an example's rows into the cohort. @throws ToldError where its files cannot be had */
async function exampleEdits({ folder, tables }: Example): Promise<readonly CohortEdit[]> {
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
