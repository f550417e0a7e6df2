import fc from "fast-check";
import type { Budget } from "../../../src/budget/budget";
import type { Sum, Totals } from "../../../src/budget/lines/totals";
import { budgetOf, cohortOf } from "../support/tables";
import { randomCohort } from "./random-cohorts";
import type { RandomCohort } from "./random-cohorts";

const work = ({ staff, schools, prices }: RandomCohort): Budget => budgetOf(cohortOf(staff, schools, prices));
const always = (claim: (budget: Budget) => void): void => {
  fc.assert(
    fc.property(randomCohort, (cohort) => claim(work(cohort))),
    { numRuns: 150 },
  );
};
const withTotals = ({ totals, bySchool, byProgramme, byFunding }: Budget): readonly Totals[] => [
  totals,
  ...bySchool.values(),
  ...byProgramme.values(),
  ...byFunding.values(),
];
const sumsOf = ({
  fees,
  vat,
  scholarships,
  feesToPay,
  targetedSupport,
  cover,
  netCost,
  cases,
}: Totals): readonly Sum[] => [
  fees,
  vat,
  scholarships,
  feesToPay,
  targetedSupport,
  cover,
  netCost,
  cases.best,
  cases.expected,
  cases.worst,
];

test.each(["bySchool", "byProgramme", "byFunding"] as const)("the groups of %s add up to the whole", (groups) => {
  always((budget) => {
    const parts = [...budget[groups].values()];
    expect(parts.reduce((sum, part) => sum + part.people, 0)).toBe(budget.lines.length);
    sumsOf(budget.totals).forEach((whole, index) => {
      const sums = parts.map((part) => sumsOf(part)[index]!);
      expect(sums.reduce((sum, part) => sum + part.pence, 0)).toBe(whole.pence);
      expect(sums.some((part) => part.atLeast)).toBe(whole.atLeast);
    });
    expect(parts.reduce((sum, part) => sum + part.atRisk.pence, 0)).toBe(budget.totals.atRisk.pence);
  });
});

test("net cost is fees to pay, VAT borne and cover less support; fees to pay are fees less scholarships", () => {
  always((budget) => {
    for (const { fees, scholarships, feesToPay, vat, cover, targetedSupport, netCost } of withTotals(budget)) {
      expect(feesToPay.pence).toBe(fees.pence - scholarships.pence);
      expect(netCost.pence).toBe(feesToPay.pence + vat.pence + cover.pence - targetedSupport.pence);
    }
  });
});

test("the same holds for each person whose net cost is known", () => {
  always(({ lines }) => {
    for (const { figures } of lines) {
      const { fee, vat, scholarship, targetedSupport, cover, netCost } = figures;
      if (netCost === null) continue;
      expect(netCost).toBe((fee ?? 0) + (vat ?? 0) - (scholarship ?? 0) + (cover ?? 0) - (targetedSupport ?? 0));
    }
  });
});

test("net cost is not known exactly where neither fee nor scholarship is", () => {
  always(({ lines }) => {
    for (const { figures } of lines) {
      expect(figures.netCost === null).toBe(figures.feeFound.kind === "not published" && figures.scholarship === 0);
    }
  });
});

test("a scholarship is all of the fee or nothing, and nothing is negative or has part of a penny", () => {
  always(({ lines }) => {
    for (const { figures } of lines) {
      const { fee, vat, scholarship, targetedSupport, cover } = figures;
      expect([fee, 0]).toContain(scholarship);
      for (const amount of [fee, vat, scholarship, targetedSupport, cover]) {
        expect(amount === null || (Number.isInteger(amount) && amount >= 0)).toBe(true);
      }
    }
  });
});

test("whom the scholarship covers bears no VAT; others have no targeted support, or none that is known", () => {
  always(({ lines }) => {
    for (const { figures } of lines) {
      if (figures.counting.expected) expect(figures.vat).toBe(0);
      else expect(figures.targetedSupport).toBe(figures.funding === "Unknown" && figures.reason === null ? null : 0);
    }
  });
});
