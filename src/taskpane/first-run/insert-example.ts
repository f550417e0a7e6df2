import { agreement, cohort } from "../pane-state";
import { ToldError } from "../state/message";
import { filledRows } from "../state/tables";
import { exampleEdits } from "./examples";
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
