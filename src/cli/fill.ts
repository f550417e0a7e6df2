import { whyLeftOut } from "../budget/cohort/total-rows";
import { budgetJson } from "../budget/views/budget-json";
import type { Filled } from "./fill/fill-budget";
import type { FillOptions } from "./fill/options";
import { readOptions, usage } from "./fill/options";
import { runFill } from "./fill/run-fill";
import { summary } from "./fill/summary";

/** `npm run fill`: CSV files to a workbook, a summary or JSON. Exit code 0, or 2 after saying what is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  const request = readOptions(args);
  if ("help" in request) {
    console.log(usage);
    return 0;
  }
  if ("problem" in request) {
    console.error(`${request.problem}\n\n${usage}`);
    return 2;
  }
  return fill(request.options);
}

/** Rows of the staff list that are nobody's, and why. */
const rowsLeftOut = ({ totalRows }: Filled) => totalRows.map(({ row, text }) => ({ row, message: whyLeftOut(text) }));

function fill({ staff, schools, prices, out, json }: FillOptions): Promise<number> {
  const names = { staff, schools, prices };
  return runFill(names, out, (filled) =>
    json
      ? JSON.stringify({ ...budgetJson(filled.budget), rowsLeftOut: rowsLeftOut(filled) }, null, 2)
      : `${summary(filled, names)}\n\nThe workbook is ${filled.workbook}`,
  );
}
