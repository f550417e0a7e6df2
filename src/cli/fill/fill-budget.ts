import type { Budget } from "../../budget/budget";
import type { TableName } from "../../budget/cohort/column";
import { workOutBudget } from "../../budget/budget";
import type { TotalRow } from "../../budget/cohort/total-rows";
import { withoutTotalRows } from "../../budget/cohort/total-rows";
import { planWorkbook } from "../../budget/plan/workbook";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { allProblems } from "./all-problems";
import { CommandError } from "./command-error";
import type { FileHeadings } from "./headings";
import { fileHeadings } from "./headings";
import { whole } from "./page";
import { problemReport } from "./problem-report";
import type { Progress } from "./progress";
import type { FileNames } from "./read-tables";
import { readTables } from "./read-tables";
import { checkWorkbookPath, saveWorkbook } from "./save-workbook";

/**
 * A budget, how its files head their columns, the totals that the staff list ends with and that are nobody's, and the
 * full path of its workbook where one was asked for.
 */
export interface Filled {
  readonly budget: Budget;
  readonly headings: ReadonlyMap<TableName, FileHeadings>;
  readonly totalRows: readonly TotalRow[];
  readonly workbook: string | null;
}

/** Writing the workbook for so many takes about a second. */
const manyPeople = 5000;

/**
 * Reads the files, works the budget out and writes the workbook where `out` names one.
 * @throws CommandError for files that cannot be read or written, and for bad rows, all at once; nothing is written then
 */
export async function fillBudget(names: FileNames, out: string | null, progress: Progress): Promise<Filled> {
  if (out !== null) await checkWorkbookPath(out);
  const tables = await readTables(names);
  const { cells: staff, totalRows } = withoutTotalRows(tables.staff);
  const result = workOutBudget({ ...tables, staff }, (done, all) => {
    progress.say(`Working out ${whole(done)} of ${whole(all)} people`);
  });
  const problems = allProblems(tables.files, "problems" in result ? result.problems : []);
  const headings = fileHeadings(tables.files);
  if ("problems" in result || problems.length > 0) throw new CommandError(problemReport(problems, names, headings));
  if (out === null) return { budget: result.budget, headings, totalRows, workbook: null };
  progress.say("Writing the workbook", result.budget.lines.length >= manyPeople);
  const bytes = await writeWorkbook(planWorkbook(result.budget));
  return { budget: result.budget, headings, totalRows, workbook: await saveWorkbook(out, bytes) };
}
