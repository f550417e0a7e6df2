import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError } from "./fill/command-error";
import { fillBudget } from "./fill/fill-budget";
import { defaultWorkbook } from "./fill/options";
import { progressOn } from "./fill/progress";
import { summary } from "./fill/summary";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

const next = `What next
  Open the workbook in Excel or LibreOffice.
  Try a formula:      npm run --silent formula -- '=NPQCOST("NPQLTD")'
  Fill your own:      npm run fill -- --staff staff.csv --schools schools.csv
  The CSV to copy:    assets/examples/trust/staff.csv and schools.csv beside it`;

/** `npm start`: fills the example trust's workbook in the project's folder. Exit code 0, or 2 where that cannot be. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error(`npm start takes no options, and got ${args.join(" ")}. For your own files: npm run fill -- --help`);
    return 2;
  }
  const example = (file: string): string => join(projectRoot, "assets", "examples", "trust", file);
  const names = { staff: example("staff.csv"), schools: example("schools.csv"), prices: example("prices.csv") };
  const progress = progressOn(process.stderr, () => performance.now());
  try {
    const filled = await fillBudget(names, join(projectRoot, defaultWorkbook), progress);
    console.log(`An example trust.\n\n${summary(filled, names)}\n\nThe workbook is ${filled.workbook}\n\n${next}`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return 2;
  }
}
