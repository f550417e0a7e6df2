import { workOutBudget } from "../../../budget/budget";
import { enrolmentColumns } from "../../../budget/cohort/staff";
import type { BudgetLine } from "../../../budget/lines/budget-line";
import type { Totals } from "../../../budget/lines/totals";
import { compareRoutes } from "../../../budget/views/comparison";
import { groupBy } from "../../../budget/group-by";
import { counted } from "../../../budget/counted";
import { intakeName } from "../../../rules/periods/intake";
import type { Tables } from "../../state/tables";
import { underOwnHeadings, withValues } from "../../state/tables";

/** People with the same programme, intake and school, and how their routes differ, measure by measure. */
export interface ComparedGroup {
  readonly label: string;
  /** With a heading row: measure, NPQ, Lead Practitioner. */
  readonly measures: readonly (readonly (string | number)[])[];
}

export interface Compared {
  /** The people chosen, with the NPQs that they are down for. */
  readonly planned: Totals;
  /** The same people, were they to become Lead Practitioners instead. */
  readonly instead: Totals;
  readonly groups: readonly ComparedGroup[];
}

const { programme, intake, quote, place } = enrolmentColumns;

/** A quote and a place are for the NPQ and say nothing of the other route. */
const asLeadPractitioner = {
  [programme.heading]: "LP",
  [intake.heading]: null,
  [quote.heading]: null,
  [place.heading]: null,
};

/** Whether somebody is down for a route that has another beside it. */
export function isComparable({ entry }: BudgetLine): boolean {
  return entry.programme !== "LP" && entry.intake !== null;
}

/** Both routes for the staff rows chosen; null where none is, or where the tables cannot be read. */
export function compareChosen(
  tables: Tables,
  lines: readonly BudgetLine[],
  rows: ReadonlySet<number>,
): Compared | null {
  const chosen = lines.filter((line) => rows.has(line.row) && isComparable(line));
  if (chosen.length === 0) return null;
  const kept = new Set(chosen.map(({ row }) => row));
  const staff = tables.staff.map((cells, index) => (index === 0 || kept.has(index + 1) ? cells : []));
  const planned = workOutBudget({ ...tables, staff });
  const instead = workOutBudget({
    ...tables,
    staff: withValues(staff, kept, underOwnHeadings("staff", staff, asLeadPractitioner)),
  });
  if ("problems" in planned || "problems" in instead) return null;
  return { planned: planned.budget.totals, instead: instead.budget.totals, groups: groupsOf(chosen) };
}

function groupsOf(lines: readonly BudgetLine[]): readonly ComparedGroup[] {
  const labelOf = ({ entry, school }: BudgetLine): string =>
    `${entry.programme}, ${entry.intake === null ? "" : intakeName(entry.intake)}, ${school.name}`;
  return [...groupBy(lines, labelOf)].map(([label, group]) => {
    const [{ entry, school }] = group as [BudgetLine];
    const measures = compareRoutes({
      people: group.length,
      intake: entry.intake!,
      setting: school.setting,
      listed: school.listed,
      ssatMember: school.ssatMember,
      programme: entry.programme,
    });
    return { label: `${label}: ${counted(group.length, "person", "people")}`, measures };
  });
}
