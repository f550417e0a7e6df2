import type { CheckCode } from "../../../src/budget/checks/check";
import { checkCodes, checkKinds } from "../../../src/budget/checks/check";
import { budgetOf, cohortOf } from "../support/tables";
import type { Setup } from "./check-case";
import { settled } from "./check-case";
import { schoolCases } from "./school-cases";
import { staffCases } from "./staff-cases";

const checkCases = [...staffCases, ...schoolCases];

const raisedBy = ({ people, school = {}, prices }: Setup, code: CheckCode) =>
  budgetOf(cohortOf(people, [school], prices)).checks.filter((check) => check.code === code);

test.each(checkCases)("$code: $about", ({ code, raised, at, message, quiet }) => {
  expect(raisedBy(raised, code)).toEqual([
    { code, table: at[0], row: at[1], column: at[2], message: expect.stringMatching(message) },
  ]);
  expect(raisedBy(quiet, code)).toEqual([]);
});

test("each code has its case and is called something", () => {
  expect([...new Set(checkCases.map(({ code }) => code))].sort()).toEqual([...checkCodes].sort());
  for (const code of checkCodes) expect(checkKinds[code]).toMatch(/^[A-Z]/);
});

test("where everything is known and settled nothing needs attention", () => {
  expect(budgetOf(cohortOf([settled])).checks).toEqual([]);
});

test.each([
  ["NPQML, Autumn 2024", "Requested", "", " Until then its fee is left out of the sums."],
  ["NPQML, Autumn 2024", "Confirmed", "", " Until then its fee is left out of the sums."],
  ["NPQML, Autumn 2024", "Confirmed", 900, ""],
  ["NPQSENCO, Spring 2024", "Requested", 900, " Until then its cover is left out of the sums."],
  ["NPQSENCO, Spring 2024", "Requested", "", " Until then its fee and cover are left out of the sums."],
])("where it is not offered, only that is said of %s: a place %s, a quote of '%s'", (what, Place, Quote, leftOut) => {
  const [Programme, Intake] = what.split(", ") as [string, string];
  const said = `${Programme} is not offered in ${Intake}. Choose another programme or intake.${leftOut}`;
  const { checks } = budgetOf(cohortOf([{ ...settled, Programme, Intake, Place, Quote }]));
  expect(checks.map(({ code, message }) => [code, message])).toEqual([["not_offered", said]]);
});
