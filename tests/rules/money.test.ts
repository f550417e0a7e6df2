import fc from "fast-check";
import { equalParts, penceToPounds, percentOf, poundsToPence } from "../../src/rules/money";

const amount = fc.integer({ min: 0, max: 100_000_000 });

test("parts add up to the amount again, for any amount and any number of parts", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 120 }), (pence, count) => {
      const parts = equalParts(pence, count);
      expect(parts).toHaveLength(count);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(pence);
    }),
  );
});

test("parts are whole pence and differ by a penny at most", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 120 }), (pence, count) => {
      const parts = equalParts(pence, count);
      expect(parts.every(Number.isInteger)).toBe(true);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
    }),
  );
});

test("pence survive the way to a cell and back", () => {
  fc.assert(fc.property(amount, (pence) => expect(poundsToPence(penceToPounds(pence))).toBe(pence)));
});

test.each([
  { pounds: 1.005, pence: 101 },
  { pounds: 1.004, pence: 100 },
  { pounds: 8.075, pence: 808 },
  { pounds: 0.1 + 0.2, pence: 30 },
  { pounds: 1_265, pence: 1_265_00 },
  { pounds: -1.005, pence: -101 },
])("£$pounds is $pence pence: a half penny rounds away from zero", ({ pounds, pence }) => {
  expect(poundsToPence(pounds)).toBe(pence);
});

test.each([
  { pence: 899_00, percent: 20, part: 179_80 },
  { pence: 2, percent: 20, part: 0 },
  { pence: 3, percent: 20, part: 1 },
  { pence: 5, percent: 50, part: 3 },
])("$percent% of $pence pence is $part pence", ({ pence, percent, part }) => {
  expect(percentOf(pence, percent)).toBe(part);
});
