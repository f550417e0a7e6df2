import type { Budget } from "../../../budget/budget";
import { counted } from "../../../budget/counted";
import type { SheetName } from "../../../budget/plan/sheet-names";

/** What a fill writes where, sheet by sheet. */
export function whatIsWritten({
  lines,
  schools,
  quotes,
  checks,
}: Budget): readonly (readonly [sheet: string, what: string])[] {
  const ownQuotes = quotes.length === 0 ? "" : ` and ${counted(quotes.length, "quote", "quotes")}`;
  // In the order in which the plan has them.
  const written: Readonly<Record<SheetName, string>> = {
    "Cohort budget": `totals, and the table Cohort with ${counted(lines.length, "row", "rows")}`,
    Schools: `the facts of ${counted(schools.length, "school", "schools")}`,
    Prices: `every published fee with its source${ownQuotes}`,
    Summary: "by programme, school and funding; best and worst case; charts",
    Checks:
      checks.length === 0
        ? "nothing that needs attention"
        : counted(checks.length, "thing to look at", "things to look at"),
    Sources: "every figure used, its document and date",
  };
  return Object.entries(written);
}
