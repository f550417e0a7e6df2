import type { ColumnPlan, SheetPlan } from "../../src/budget/plan/sheet-plan";
import { rowHeights } from "../../src/xlsx/row-heights";
import { fees, planWith } from "./small-plan";

function heightsOf(sheet: Partial<SheetPlan>): ReadonlyMap<number, number> {
  const [only] = planWith(sheet).sheets;
  if (!only) throw new Error("no sheet");
  return rowHeights(only);
}

test("plain lines keep the default height", () => {
  expect(heightsOf({ cells: [{ row: 3, column: 1, value: "x".repeat(500) }] }).size).toBe(0);
});

test("a title is taller", () => {
  expect(heightsOf({ cells: [{ row: 1, column: 1, value: "Budget", style: "title" }] }).get(1)).toBeGreaterThan(18);
});

test.each([
  ["a text that just fits", "x".repeat(21), 1],
  ["one character more", "x".repeat(22), 2],
  ["words that wrap", "aaaaaaaaaaaaaaa bbbbbbbbbbbbbbb ccccccccccccccc", 3],
  ["line breaks", "a\nb\nc", 3],
])("%s in a wrapped column of 20", (_, value, lines) => {
  const column: ColumnPlan = { heading: "Why", width: 20, format: "text", style: "input", wrap: true };
  const heights = heightsOf({ tables: [{ ...fees, columns: [column], rows: [[value]] }] });
  expect(heights.get(2) ?? 15).toBe(lines * 15);
});

test.each([
  ["one line of text", "Why", "text", 30],
  ["two lines of text", "Targeted support", "text", 30],
  ["one line over figures", "Fee", "pounds", 30],
  ["two lines over figures leave one for the filter button", "Targeted support", "pounds", 45],
] as const)("headings: %s", (_, heading, format, height) => {
  const column: ColumnPlan = { heading, width: 10, format, style: "input" };
  expect(heightsOf({ tables: [{ ...fees, columns: [column], rows: [] }] }).get(1)).toBe(height);
});
