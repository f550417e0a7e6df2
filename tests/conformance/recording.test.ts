import type { Outcome } from "../../src/conformance/case";
import { differencesFrom, isAsDocumented } from "../../src/conformance/recording";

const recording = (outcomes: Readonly<Record<string, Outcome>>) => ({
  host: "Excel",
  platform: "PC",
  version: "16.0.1",
  outcomes,
});

const fails = (code: string, message: string): Outcome => ({ failed: { code, message } });

const differing: readonly { readonly what: string; readonly recorded: Outcome; readonly here: Outcome }[] = [
  { what: "another value", recorded: { answered: [[1, ""]] }, here: { answered: [[1, null]] } },
  { what: "a number as text", recorded: { answered: 1 }, here: { answered: "1" } },
  { what: "another order", recorded: { answered: [1, 2] }, here: { answered: [2, 1] } },
  { what: "a missing key", recorded: { answered: { a: 1, b: 2 } }, here: { answered: { a: 1 } } },
  { what: "another code", recorded: fails("AccessDenied", ""), here: fails("InvalidArgument", "") },
  { what: "an error for an answer", recorded: { answered: 1 }, here: fails("GeneralException", "") },
  { what: "a case that did not run here", recorded: { answered: 1 }, here: { notRun: "too old" } },
];

test.each(differing)("$what is a difference", ({ recorded, here }) => {
  const same: Outcome = { answered: 3 };
  const differences = differencesFrom(recording({ same, one: recorded }), { same, one: here });
  expect(differences).toEqual([expect.stringMatching(/^one: recorded .+, here .+\.$/)]);
});

test("a recorded case that is no longer there is a difference", () => {
  expect(differencesFrom(recording({ gone: { answered: 1 } }), {})).toEqual(["gone: there is no such case any more."]);
});

const equal: readonly { readonly what: string; readonly recorded: Outcome; readonly here: Outcome }[] = [
  { what: "the same answer", recorded: { answered: [[1, "a"]] }, here: { answered: [[1, "a"]] } },
  { what: "keys in another order", recorded: { answered: { a: 1, b: [2] } }, here: { answered: { b: [2], a: 1 } } },
  { what: "the same code in other words", recorded: fails("AccessDenied", "No."), here: fails("AccessDenied", "Non.") },
  { what: "a case that the real Excel could not run", recorded: { notRun: "too old" }, here: { answered: 1 } },
];

test.each(equal)("$what is none", ({ recorded, here }) => {
  expect(differencesFrom(recording({ one: recorded }), { one: here, newer: { answered: 2 } })).toEqual([]);
});

test("an answer is compared with what is documented", () => {
  const one = { name: "one", run: () => Promise.resolve(1), documented: [1, { a: true }] };
  expect(isAsDocumented(one, { answered: [1, { a: true }] })).toBe(true);
  expect(isAsDocumented(one, { answered: [1, { a: false }] })).toBe(false);
  expect(isAsDocumented(one, { notRun: "too old" })).toBe(false);
});
