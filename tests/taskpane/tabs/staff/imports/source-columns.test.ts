import { columnsNotTaken } from "../../../../../src/taskpane/tabs/staff/imports/source-columns";
import { byColumn } from "../../../../../src/taskpane/tabs/staff/columns";
import type { StaffKey } from "../../../../../src/taskpane/tabs/staff/columns";

const notTaken = (
  cells: readonly (readonly (string | null)[])[],
  headingRow: number | null,
  taken: Partial<Record<StaffKey, number>>,
): readonly string[] =>
  columnsNotTaken(
    { name: "what you pasted", firstRow: 1, problems: [], cells },
    { headingRow, columns: byColumn((key) => taken[key] ?? -1) },
  );

const people = [
  ["Who", "NPQ", "Notes", "Empty", null],
  ["Ann", "NPQH", null, null, null],
  ["Bea", "NPQSL", "after Easter", null, "late"],
];

test("columns that are taken for none of ours are named, by their first entry where they have no heading", () => {
  expect(notTaken(people, 0, { programme: 1 })).toEqual(["Who", "Notes", "Column E: late"]);
  expect(notTaken(people, 0, { person: 0, programme: 1, role: 2, quote: 4 })).toEqual([]);
  expect(notTaken(people.slice(1), null, { programme: 1 })).toEqual([
    "Column A: Ann",
    "Column C: after Easter",
    "Column E: late",
  ]);
});
