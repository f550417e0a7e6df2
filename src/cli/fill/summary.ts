import { basename } from "node:path";
import type { TableName } from "../../budget/cohort/column";
import type { TotalRow } from "../../budget/cohort/total-rows";
import { whyLeftOut } from "../../budget/cohort/total-rows";
import { caseAssumptions, caseNames } from "../../budget/lines/case-cost";
import { sumLabels, sumNames } from "../../budget/lines/sums";
import type { Totals } from "../../budget/lines/totals";
import { checkLines } from "./check-lines";
import type { Filled } from "./fill-budget";
import type { FileHeadings } from "./headings";
import { moneyWriter } from "./money-columns";
import { counted, whole, wrap } from "./page";
import type { FileNames } from "./read-tables";
import { textTable } from "./text-table";

/** The budget on a page of a terminal: totals, cases, funding, schools and what to look at. */
export function summary(
  { budget, headings, totalRows }: Pick<Filled, "budget" | "headings" | "totalRows">,
  names: FileNames,
): string {
  const { totals, bySchool, byFunding } = budget;
  const schools = bySchool.size === 1 ? `at ${[...bySchool.keys()].join()}` : `at ${counted(bySchool.size, "school")}`;
  return [
    ...wrap(`Cohort budget: ${totals.people === 1 ? "1 person" : `${whole(totals.people)} people`} ${schools}`, ""),
    "",
    ...accountLines(totals),
    "",
    ...caseLines(totals),
    "",
    ...groupLines("Funding", byFunding),
    ...(bySchool.size > 1 ? ["", ...groupLines("School", bySchool)] : []),
    "",
    ...unusedColumns(headings, names),
    ...rowsLeftOut(totalRows, names),
    ...checkLines(budget, names),
  ].join("\n");
}

const sumsOf = (totals: Totals) => [...sumNames.map((name) => totals[name]), ...Object.values(totals.cases)];

/** From fees to net cost, as an account reads. */
function accountLines(totals: Totals): readonly string[] {
  const money = moneyWriter(sumsOf(totals));
  const lines = textTable([
    [sumLabels.fees, money(totals.fees)],
    ["less scholarships", money(totals.scholarships)],
    [sumLabels.feesToPay, money(totals.feesToPay)],
    [sumLabels.vat, money(totals.vat)],
    [sumLabels.cover, money(totals.cover)],
    ["less targeted support", money(totals.targetedSupport)],
    [sumLabels.netCost, money(totals.netCost)],
  ]);
  return [...lines.slice(0, -1), "-".repeat(lines[0]!.length), ...lines.slice(-1)];
}

function caseLines(totals: Totals): readonly string[] {
  const money = moneyWriter(sumsOf(totals));
  const rows = caseNames.map((name) => ({ name, amount: money(totals.cases[name]), remark: caseAssumptions[name] }));
  const risk = { name: sumLabels.atRisk, amount: money(totals.atRisk), remark: "Worst less expected." };
  const all = [...rows.map((row) => ({ ...row, name: `${sumLabels.netCost}, ${row.name}` })), risk];
  const lines = textTable(all.map(({ name, amount }) => [name, amount]));
  return lines.flatMap((line, index) => wrap(all[index]!.remark, `${line}  `));
}

/** A heading that nobody knows may be one mistyped, so it is told. */
function unusedColumns(headings: ReadonlyMap<TableName, FileHeadings>, names: FileNames): readonly string[] {
  const unused = [...headings].filter((entry) => entry[1].unused.length > 0);
  const lines = unused.flatMap(([table, file]) =>
    wrap(`${basename(names[table] ?? table)}: ${file.unused.join(", ")}`, "  ", { rest: "    " }),
  );
  return lines.length === 0 ? [] : ["Columns not used", ...lines, ""];
}

/** Rows of the staff list that are nobody's. */
function rowsLeftOut(totalRows: readonly TotalRow[], names: FileNames): readonly string[] {
  const lines = totalRows.flatMap(({ row, text }) =>
    wrap(`${basename(names.staff ?? "staff")} row ${row}: ${whyLeftOut(text)}`, "  ", { rest: "    " }),
  );
  return lines.length === 0 ? [] : ["Rows left out", ...lines, ""];
}

/** People and sums for each group, with the sums that matter most. */
function groupLines(heading: string, groups: ReadonlyMap<string, Totals>): readonly string[] {
  const all = [...groups.values()];
  const money = moneyWriter(all.flatMap((totals) => [totals.scholarships, totals.feesToPay, totals.netCost]));
  return textTable([
    [heading, "People", sumLabels.scholarships, sumLabels.feesToPay, sumLabels.netCost],
    ...[...groups].map(([name, totals]) => [
      name,
      whole(totals.people),
      money(totals.scholarships),
      money(totals.feesToPay),
      money(totals.netCost),
    ]),
  ]);
}
