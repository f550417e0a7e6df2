import { placeInWords } from "../../../src/taskpane/parts/place-in-words";
import { emptyTables } from "../../../src/taskpane/state/tables";
import type { Tables } from "../../../src/taskpane/state/tables";

const tables: Tables = {
  ...emptyTables(),
  staff: [
    ["Programme", "Full name"],
    ["NPQH", "Ann"],
    ["NPQH", null],
  ],
  schools: [["School"], ["Oak Lane"]],
};

test.each([
  { table: "staff", row: 2, column: "Intake", words: "Ann, Intake" },
  { table: "staff", row: 3, column: "Intake", words: "Person 2, Intake" },
  { table: "staff", row: 1, column: "Programme", words: "The staff list" },
  { table: "schools", row: 2, column: "Setting", words: "Oak Lane, Setting" },
  { table: "prices", row: 4, column: "Price", words: "Price 3, Price" },
] as const)("$table row $row: $words", ({ table, row, column, words }) => {
  expect(placeInWords(tables, table, row, column)).toBe(words);
});
