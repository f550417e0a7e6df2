import { cellAddress, columnReference, tableRange } from "../../src/xlsx/references";
import { fees } from "./small-plan";

test("a cell has its column first", () => {
  expect(cellAddress(12, 28)).toBe("AB12");
});

test("a table reaches from its headings to its last row, and has one row when it has none", () => {
  expect(tableRange({ ...fees, headerRow: 5, firstColumn: 3 })).toBe("C5:D6");
  expect(tableRange({ ...fees, rows: [] })).toBe("A1:B2");
  expect(
    tableRange({
      ...fees,
      rows: [
        [1, 2],
        [3, 4],
      ],
    }),
  ).toBe("A1:B3");
});

test("a column is referred to with its sheet and fixed", () => {
  expect(
    columnReference(
      "Price list",
      {
        ...fees,
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
      1,
    ),
  ).toBe("'Price list'!$B$2:$B$3");
});
