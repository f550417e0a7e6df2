import { inPounds } from "../../rules/in-pounds";
import type { BudgetLine } from "../lines/budget-line";
import { schoolColumns } from "../cohort/schools";
import type { School } from "../cohort/schools";
import type { SchoolRow } from "../cohort/school-finder";
import { counted } from "../counted";
import type { Check, CheckCode } from "./check";

interface SchoolCheck {
  readonly code: CheckCode;
  readonly column: keyof School;
  /** The message for a school and its people; null where it does not apply. */
  readonly message: (school: School, lines: readonly BudgetLine[]) => string | null;
}

const people = (count: number): string => counted(count, "person", "people");

const schoolChecks: readonly SchoolCheck[] = [
  {
    code: "list_not_known",
    column: "listed",
    message: (school, lines) => {
      const waiting = lines.filter(
        ({ figures }) => figures.reason === "list_not_known" && figures.counting.best && !figures.counting.expected,
      );
      return waiting.length === 0
        ? null
        : `Whether ${school.name} is on DfE's list is not known, and ${people(waiting.length)} ${waiting.length === 1 ? "depends" : "depend"} on it. Look the school up in DfE's list of eligible settings; until then the fee is counted.`;
    },
  },
  {
    code: "cover_day_rate_missing",
    column: "coverDayRate",
    message: (school, lines) =>
      school.coverDayRate === null && lines.length > 0
        ? `No cover day rate for ${school.name}: cover is counted as £0.`
        : null,
  },
  {
    code: "roll_or_phase_missing",
    column: "pupils",
    message: (school, lines) => {
      const open = lines.flatMap(({ figures }) =>
        figures.counting.best && figures.support.kind === "unknown" ? [figures.support] : [],
      );
      if (open.length === 0) return null;
      const { missing, low, high } = open[0]!;
      return `Targeted support for ${people(open.length)} needs the ${missing.join(" and ")} of ${school.name}: ${inPounds(low)} to ${inPounds(high)} each. Counted as £0 except in the best case.`;
    },
  },
  {
    code: "support_seen_in_service_only",
    column: "setting",
    message: (school, lines) =>
      school.setting === "Independent special school" && lines.some(({ figures }) => (figures.targetedSupport ?? 0) > 0)
        ? `Targeted support for ${school.name} rests on DfE's payments, not on the conditions of grant, which name state-funded settings only.`
        : null,
  },
  {
    code: "ssat_membership_not_known",
    column: "ssatMember",
    message: (school, lines) => {
      const affected = lines.filter(
        ({ entry, figures }) => entry.programme === "LP" && entry.quote === null && figures.fee !== null,
      );
      return school.ssatMember === null && affected.length > 0
        ? `Whether ${school.name} is an SSAT member is not known: the members' fee is counted for ${people(affected.length)}.`
        : null;
    },
  },
];

/** What needs attention in one school. */
export function checksOfSchool({ number, school }: SchoolRow, lines: readonly BudgetLine[]): readonly Check[] {
  return schoolChecks.flatMap(({ code, column, message }) => {
    const text = message(school, lines);
    return text === null
      ? []
      : [{ code, table: "schools" as const, row: number, column: schoolColumns[column].heading, message: text }];
  });
}
