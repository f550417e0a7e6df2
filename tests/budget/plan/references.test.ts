import { columnLetters, quotedSheetName } from "../../../src/budget/plan/references";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a sheet's name is quoted, apostrophes twice", () => {
  expect(quotedSheetName("Head's plan")).toBe("'Head''s plan'");
});
