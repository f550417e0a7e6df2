import fc from "fast-check";
import type { Budget } from "../../../src/budget/budget";
import { caseNames } from "../../../src/budget/lines/case-cost";
import { budgetOf, cohortOf } from "../support/tables";
import type { Row } from "../support/tables";
import { randomCohort } from "./random-cohorts";
import type { RandomCohort } from "./random-cohorts";

const work = ({ staff, schools, prices }: RandomCohort): Budget => budgetOf(cohortOf(staff, schools, prices));
const always = (claim: (cohort: RandomCohort) => void): void => {
  fc.assert(fc.property(randomCohort, claim), { numRuns: 150 });
};

/*
 * A sum counts what is not known as nothing. A missing fee counts as nothing in the cases without the scholarship, as a
 * covered fee does in those with it; missing cover is missing in every case; missing support counts at its highest in
 * the best case and as nothing in the others. So the order holds whatever is missing.
 */
test("best is at most expected, and expected at most worst, for each person and for all", () => {
  always((cohort) => {
    const { lines, totals } = work(cohort);
    for (const { best, expected, worst } of [totals.cases, ...lines.map(({ figures }) => figures.cases)]) {
      expect(best.pence).toBeLessThanOrEqual(expected.pence);
      expect(expected.pence).toBeLessThanOrEqual(worst.pence);
    }
  });
});

test("at risk is worst less expected, and open where only the worst case lacks the fee", () => {
  always((cohort) => {
    const { lines, totals } = work(cohort);
    expect(totals.atRisk.pence).toBe(totals.cases.worst.pence - totals.cases.expected.pence);
    const open = lines.some(
      ({ figures: { feeFound, counting } }) =>
        feeFound.kind === "not published" && counting.expected && !counting.worst,
    );
    expect(totals.atRisk.atLeast).toBe(open);
  });
});

test("the order of people and schools does not matter", () => {
  const shuffled = randomCohort.chain((cohort) =>
    fc.tuple(
      fc.constant(cohort),
      fc.shuffledSubarray(
        cohort.staff.map((_, index) => index),
        { minLength: cohort.staff.length },
      ),
      fc.shuffledSubarray([...cohort.schools], { minLength: cohort.schools.length }),
    ),
  );
  const property = fc.property(shuffled, ([cohort, order, schools]) => {
    const [before, after] = [
      work(cohort),
      work({ ...cohort, schools, staff: order.map((index) => cohort.staff[index]!) }),
    ];
    expect(after.totals).toEqual(before.totals);
    expect(new Map(after.bySchool)).toEqual(new Map(before.bySchool));
    order.forEach((from, to) => expect(after.lines[to]!.figures).toEqual(before.lines[from]!.figures));
    expect(after.checks.map(({ code }) => code)).toEqual(before.checks.map(({ code }) => code));
  });
  fc.assert(property, { numRuns: 100 });
});

const withPlace = (cohort: RandomCohort, place: string): Budget =>
  work({ ...cohort, staff: cohort.staff.map((row) => ({ ...row, Place: place })) });

test("no case gets dearer by confirmed places, nor cheaper by refused ones", () => {
  always((cohort) => {
    const [confirmed, requested, refused] = ["Confirmed", "Requested", "Refused"].map(
      (place) => withPlace(cohort, place).totals.cases,
    );
    for (const name of caseNames) {
      expect(confirmed![name].pence).toBeLessThanOrEqual(requested![name].pence);
      expect(requested![name].pence).toBeLessThanOrEqual(refused![name].pence);
    }
  });
});

test("confirmed places are at no risk, refused ones neither", () => {
  always((cohort) => {
    for (const place of ["Confirmed", "Refused"]) {
      expect(withPlace(cohort, place).totals.atRisk).toEqual({ pence: 0, atLeast: false });
    }
  });
});

test("a missing fee that becomes known makes no case cheaper, and leaves only cover and SSAT's VAT to be missing", () => {
  const quoted = (cohort: RandomCohort, pounds: string): RandomCohort => {
    const { lines } = work(cohort);
    const known = (row: Row, index: number): Row =>
      lines[index]!.figures.feeFound.kind === "known" ? row : { ...row, Quote: pounds };
    return { ...cohort, staff: cohort.staff.map(known) };
  };
  always((cohort) => {
    const [before, after] = [work(cohort), work(quoted(cohort, "1234.56"))];
    const stillMissing = after.lines.some(({ figures }) => figures.cover === null || figures.vat === null);
    for (const name of caseNames) {
      expect(after.totals.cases[name].pence).toBeGreaterThanOrEqual(before.totals.cases[name].pence);
      expect(after.totals.cases[name].atLeast).toBe(stillMissing);
    }
  });
});
