import { penceToPounds } from "../../rules/money";
import { intakeName } from "../../rules/periods/intake";
import type { Budget } from "../budget";
import type { Check } from "../checks/check";
import type { BudgetLine } from "../lines/budget-line";
import { caseNames } from "../lines/case-cost";
import type { SumName } from "../lines/sums";
import { sumNames } from "../lines/sums";
import type { Sum, Totals } from "../lines/totals";

/** Sums in pounds. `atLeast` names those that leave out something not known: "fees", "worst.netCost". */
export interface TotalsJson extends Readonly<Record<SumName, number>> {
  readonly people: number;
  readonly best: { readonly netCost: number };
  readonly expected: { readonly netCost: number };
  readonly worst: { readonly netCost: number };
  readonly atLeast: readonly string[];
}

/** One person on one programme, in the expected case. Amounts are pounds; null is not known. */
export interface LineJson {
  /** The row of the staff list; the heading row is 1. */
  readonly row: number;
  readonly person: string;
  readonly school: string;
  readonly programme: string;
  /** "Autumn 2024"; null for a Lead Practitioner who has none. */
  readonly intake: string | null;
  /** As the list says it; null for nothing, which counts as Requested where there is a funded place to ask for. */
  readonly place: string | null;
  readonly fee: number | null;
  readonly vat: number | null;
  readonly scholarship: number | null;
  readonly targetedSupport: number | null;
  readonly cover: number | null;
  readonly netCost: number | null;
  readonly funding: string;
  /** A reason code; null where the terms of the intake are not published. */
  readonly reason: string | null;
  readonly why: string;
}

/** The whole budget as plain data for other programs. */
export interface BudgetJson {
  readonly totals: TotalsJson;
  readonly lines: readonly LineJson[];
  readonly schools: readonly ({ readonly school: string } & TotalsJson)[];
  readonly programmes: readonly ({ readonly programme: string } & TotalsJson)[];
  readonly checks: readonly Pick<Check, "row" | "code" | "message" | "table" | "column">[];
}

/** The budget as plain data, pounds as numbers. */
export function budgetJson(budget: Budget): BudgetJson {
  return {
    totals: totalsJson(budget.totals),
    lines: budget.lines.map(lineJson),
    schools: [...budget.bySchool].map(([school, totals]) => ({ school, ...totalsJson(totals) })),
    programmes: [...budget.byProgramme].map(([programme, totals]) => ({ programme, ...totalsJson(totals) })),
    checks: budget.checks.map(({ row, code, message, table, column }) => ({ row, code, message, table, column })),
  };
}

function totalsJson(totals: Totals): TotalsJson {
  const pounds = Object.fromEntries(sumNames.map((name) => [name, penceToPounds(totals[name].pence)]));
  const netCost = (sum: Sum): { readonly netCost: number } => ({ netCost: penceToPounds(sum.pence) });
  const { best, expected, worst } = totals.cases;
  return {
    people: totals.people,
    ...(pounds as Record<SumName, number>),
    best: netCost(best),
    expected: netCost(expected),
    worst: netCost(worst),
    atLeast: [
      ...sumNames.filter((name) => totals[name].atLeast),
      ...caseNames.filter((name) => totals.cases[name].atLeast).map((name) => `${name}.netCost`),
    ],
  };
}

function lineJson({ row, person, school, entry, saysPlace, figures }: BudgetLine): LineJson {
  const pounds = (pence: number | null): number | null => (pence === null ? null : penceToPounds(pence));
  return {
    row,
    person,
    school: school.name,
    programme: entry.programme,
    intake: entry.intake === null ? null : intakeName(entry.intake),
    place: saysPlace ? entry.place : null,
    fee: pounds(figures.fee),
    vat: pounds(figures.vat),
    scholarship: pounds(figures.scholarship),
    targetedSupport: pounds(figures.targetedSupport),
    cover: pounds(figures.cover),
    netCost: pounds(figures.netCost),
    funding: figures.funding,
    reason: figures.reason,
    why: figures.why,
  };
}
