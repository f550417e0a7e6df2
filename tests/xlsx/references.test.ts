import { cellAddress, columnReference, quotedSheetName, tableRange } from "../../src/xlsx/references";
import { fees } from "./small-plan";

test.each([[1, "A1"], [26, "Z1"], [27, "AA1"], [702, "ZZ1"], [703, "AAA1"], [16384, "XFD1"]])(
  "column %i is %s", (column, address) => {
    expect(cellAddress(1, column)).toBe(address);
  },
);

test("a sheet's name is quoted, apostrophes twice", () => {
  expect(quotedSheetName("Head's plan")).toBe("'Head''s plan'");
});

test("a table reaches from its headings to its last row, and has one row when it has none", () => {
  expect(tableRange({ ...fees, headerRow: 5, firstColumn: 3 })).toBe("C5:D6");
  expect(tableRange({ ...fees, rows: [] })).toBe("A1:B2");
  expect(tableRange({ ...fees, rows: [[1, 2], [3, 4]] })).toBe("A1:B3");
});

test("a column is referred to with its sheet and fixed", () => {
  expect(columnReference("Price list", { ...fees, rows: [[1, 2], [3, 4]] }, 1)).toBe("'Price list'!$B$2:$B$3");
});
