import { budgetJson } from "../budget/views/budget-json";
import { CommandError } from "./fill/command-error";
import { fillBudget } from "./fill/fill-budget";
import type { FillOptions } from "./fill/options";
import { readOptions, usage } from "./fill/options";
import { progressOn } from "./fill/progress";
import { summary } from "./fill/summary";

const wrongInput = 2;

/** `npm run fill`: CSV files to a workbook, a summary or JSON. Exit code 0, or 2 after saying what is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  const request = readOptions(args);
  if ("help" in request) {
    console.log(usage);
    return 0;
  }
  if ("problem" in request) {
    console.error(`${request.problem}\n\n${usage}`);
    return wrongInput;
  }
  return fill(request.options);
}

async function fill({ staff, schools, prices, out, json }: FillOptions): Promise<number> {
  const progress = progressOn(process.stderr, () => performance.now());
  const names = { staff, schools, prices };
  try {
    const filled = await fillBudget(names, out, progress);
    progress.end();
    if (json) console.log(JSON.stringify(budgetJson(filled.budget), null, 2));
    else console.log(`${summary(filled, names)}\n\nThe workbook is ${filled.workbook}`);
    return 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return wrongInput;
  }
}
