import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultWorkbook } from "./fill/options";
import { runFill } from "./fill/run-fill";
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
  return runFill(names, join(projectRoot, defaultWorkbook), (filled) =>
    `An example trust.\n\n${summary(filled, names)}\n\nThe workbook is ${filled.workbook}\n\n${next}`,
  );
}
