import { InputError } from "../../../src/rules/errors";
import { parseAmount, parseCount, parseOptionalAmount, parseOptionalCount } from "../../../src/rules/words/amount";
import { readCases } from "../../support/cases";

const cases = readCases("scenarios/words/amounts.csv", ["written", "pence"]);
const amounts = cases.filter(({ pence }) => pence !== "blank" && pence !== "none");

test.each(amounts)('$at: "$written" is $pence pence', ({ written, pence }) => {
  expect(parseOptionalAmount(written, "quote")).toBe(Number(pence));
  expect(parseAmount(written, "fee")).toBe(Number(pence));
});

test.each(cases.filter(({ pence }) => pence === "blank"))('$at: "$written" says no amount', ({ written }) => {
  expect(parseOptionalAmount(written, "quote")).toBeNull();
});

test.each(cases.filter(({ pence }) => pence === "none"))('$at: "$written" is refused', ({ written }) => {
  expect(() => parseOptionalAmount(written, "quote")).toThrow(InputError);
  expect(() => parseOptionalAmount(written, "quote")).toThrow(
    `"${written}" is not an amount for the quote. Accepted: pounds of 0 or more`,
  );
});

test.each([
  { value: 899, pence: 899_00 },
  { value: 179.8, pence: 179_80 },
  { value: 0.1 + 0.2, pence: 30 },
  { value: 8.075, pence: 808 },
])("the number $value is $pence pence", ({ value, pence }) => {
  expect(parseOptionalAmount(value, "quote")).toBe(pence);
});

test.each([null, undefined, 0])("%j says no amount, and is 0 where an amount is needed", (value) => {
  expect(parseOptionalAmount(value, "quote")).toBeNull();
  expect(parseAmount(value, "fee")).toBe(0);
});

test.each([-1, -0.01, Number.NaN, Number.POSITIVE_INFINITY, true])("%j is refused", (value) => {
  expect(() => parseOptionalAmount(value, "quote")).toThrow(InputError);
});

test("text without a figure is no amount where one is needed", () => {
  expect(() => parseAmount("", "fee")).toThrow('"" is not an amount for the fee.');
});

test.each([
  { value: 1, count: 1 },
  { value: "150", count: 150 },
  { value: "1,250", count: 1250 },
])("$value is the whole number $count", ({ value, count }) => {
  expect(parseCount(value, "pupils")).toBe(count);
  expect(parseOptionalCount(value, "pupils")).toBe(count);
});

test.each([null, undefined, "", 0])("%j says no number", (value) => {
  expect(parseOptionalCount(value, "pupils")).toBeNull();
  expect(() => parseCount(value, "pupils")).toThrow(InputError);
});

test.each([
  { value: 1.5, shown: "1.5" },
  { value: -1, shown: "-1" },
  { value: 121, shown: "121" },
  { value: "many", shown: '"many"' },
])("$shown is refused where 1 to 120 is asked for", ({ value, shown }) => {
  const message = `${shown} is not accepted for the number of instalments. Accepted: a whole number from 1 to 120.`;
  expect(() => parseCount(value, "number of instalments", 1, 120)).toThrow(message);
});

test("both ends are accepted", () => {
  expect([parseCount(1, "number", 1, 120), parseCount(120, "number", 1, 120)]).toEqual([1, 120]);
});
