import { priceColumns } from "../../../src/budget/cohort/prices";
import { schoolColumns } from "../../../src/budget/cohort/schools";
import { cellOf, problemOf, saysTheSame, textOf } from "../../../src/taskpane/parts/cell-text";
import type { CellValue } from "../../../src/taskpane/state/tables";

test.each([
  { text: "", mode: "numeric", cell: null },
  { text: "  ", mode: "text", cell: null },
  { text: "150", mode: "numeric", cell: 150 },
  { text: "1,480", mode: "numeric", cell: 1480 },
  { text: "£210.50", mode: "decimal", cell: 210.5 },
  { text: "1,234,567.5", mode: "decimal", cell: 1234567.5 },
  { text: "£ 0", mode: "decimal", cell: 0 },
  { text: "about 150", mode: "numeric", cell: "about 150" },
  { text: "£", mode: "decimal", cell: "£" },
  { text: ",", mode: "decimal", cell: "," },
  { text: "12,34", mode: "decimal", cell: "12,34" },
  { text: "1234,567", mode: "decimal", cell: "1234,567" },
  { text: "1e3", mode: "numeric", cell: "1e3" },
  { text: "0x10", mode: "numeric", cell: "0x10" },
  { text: " Hill School ", mode: "text", cell: "Hill School" },
  { text: "150", mode: "text", cell: "150" },
] as const)("$text typed into a $mode field is $cell", ({ text, mode, cell }) => {
  expect(cellOf(text, mode)).toBe(cell);
});

test.each([
  { text: "£", column: priceColumns.price },
  { text: ",", column: priceColumns.price },
  { text: "12,34", column: schoolColumns.coverDayRate },
  { text: "12,34", column: schoolColumns.pupils },
  { text: "-5", column: priceColumns.price },
])("$text is no number, and $column.heading says so", ({ text, column }) => {
  expect(problemOf(column, cellOf(text, "decimal"))).toContain(`"${text}"`);
});

test.each([
  { column: schoolColumns.listed, one: true, other: "yes", isSame: true },
  { column: schoolColumns.listed, one: true, other: false, isSame: false },
  { column: schoolColumns.listed, one: null, other: false, isSame: false },
  { column: schoolColumns.listed, one: null, other: null, isSame: true },
  { column: schoolColumns.setting, one: "State school", other: 34, isSame: true },
  { column: schoolColumns.setting, one: "State school", other: "state SCHOOL", isSame: true },
  { column: schoolColumns.setting, one: "State school", other: "no such setting", isSame: false },
] as { column: typeof schoolColumns.listed; one: CellValue; other: CellValue; isSame: boolean }[])(
  "in $column.heading, $one and $other say the same: $isSame",
  ({ column, one, other, isSame }) => {
    expect(saysTheSame(column, one, other)).toBe(isSame);
  },
);

test.each([
  { column: schoolColumns.pupils, value: 150, problem: null },
  { column: schoolColumns.pupils, value: 150.5, problem: "a whole number" },
  { column: schoolColumns.setting, value: "Moon school", problem: '"Moon school" is not a setting' },
])("$column.heading $value", ({ column, value, problem }) => {
  if (problem === null) expect(problemOf(column, value)).toBeNull();
  else expect(problemOf(column, value)).toContain(problem);
});

test.each([
  { value: null, text: "" },
  { value: true, text: "TRUE" },
  { value: false, text: "FALSE" },
  { value: 1480, text: "1480" },
])("$value shows as $text", ({ value, text }) => {
  expect(textOf(value)).toBe(text);
});
