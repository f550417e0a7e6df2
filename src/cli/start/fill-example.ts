import { join } from "node:path";
import { fillBudget } from "../fill/fill-budget";
import { moneyWriter } from "../fill/money-columns";
import { counted, whole } from "../fill/page";
import type { Progress } from "../fill/progress";

export interface ExampleTrust {
  readonly workbook: string;
  /** The budget in a sentence. */
  readonly inShort: string;
}

/** Fills the example trust's workbook. @throws CommandError where it cannot be written */
export async function fillExample(projectRoot: string, out: string, progress: Progress): Promise<ExampleTrust> {
  const file = (name: string): string => join(projectRoot, "assets", "examples", "trust", name);
  const names = { staff: file("staff.csv"), schools: file("schools.csv"), prices: file("prices.csv") };
  const { budget, workbook } = await fillBudget(names, out, progress);
  const { people, fees, scholarships, vat, cover, targetedSupport, netCost, atRisk } = budget.totals;
  const money = moneyWriter([fees, scholarships, vat, cover, targetedSupport, netCost, atRisk]);
  const sums = [
    `fees ${money(fees)}`,
    `scholarships ${money(scholarships)}`,
    `VAT borne ${money(vat)}`,
    `cover ${money(cover)}`,
    `targeted support ${money(targetedSupport)}`,
    `net cost ${money(netCost)}`,
    `at risk ${money(atRisk)}`,
  ];
  const who = `${whole(people)} people at ${counted(budget.bySchool.size, "school")}`;
  return { workbook: workbook ?? out, inShort: `An example trust: ${who}; ${sums.join(", ")}.` };
}
