import { findArea } from "../../../src/embedded-excel/model/find-area";
import { resizeLines } from "../../../src/embedded-excel/model/formatting";
import { sorterSide } from "../../../src/workbench/grid/sort-button";
import { bookOf, tableOn, viewOf } from "../view/book";

const sevenPixelsALetter = (text: string) => text.length * 7;

/** A heading in a column of 75 pixels, and a row as high as some lines of 20 pixels. */
function sideOf(heading: string, lines: number) {
  const excel = bookOf([[heading], ["x"]]);
  tableOn(excel, "A1:A2");
  const { workbook: book } = excel;
  const { sheet, rect } = findArea(book, book.active, "A1");
  sheet.formats.change(rect, { wrapText: true, verticalAlignment: "Top", horizontalAlignment: "Left" });
  resizeLines({ book, sheet, rect }, "columns", 75 * 0.75);
  resizeLines({ book, sheet, rect }, "rows", lines * 15);
  return sorterSide(viewOf(excel), 0, 0, sevenPixelsALetter);
}

test.each([
  { heading: "VAT charged", lines: 2, side: "bottom" },
  { heading: "VAT charging", lines: 2, side: "top" },
  { heading: "VAT charging", lines: 3, side: "bottom" },
  { heading: "Charging VAT", lines: 2, side: "bottom" },
  { heading: "Charging charging", lines: 2, side: "bottom" },
  { heading: "Charging", lines: 1, side: "bottom" },
])("the button of $heading in $lines lines stands at the $side", ({ heading, lines, side }) => {
  expect(sideOf(heading, lines)).toBe(side);
});
