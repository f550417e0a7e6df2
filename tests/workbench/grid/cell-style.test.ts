import { boxStyle } from "../../../src/workbench/grid/cell-style";
import { bookOf, tableOn, viewOf } from "../view/book";

test("a filled cell has its fill for gridlines, and a line where one is drawn, each side by itself", () => {
  const excel = bookOf([["Heading"], ["first"], ["last"]]);
  tableOn(excel, "A1:A3").style = "TableStyleMedium2";
  const view = viewOf(excel);
  const { fill } = view.cell(1, 0).look;
  expect(boxStyle(view, 1, 0)).toEqual({ backgroundColor: fill, borderBottomColor: fill, borderRightColor: fill });
  expect(boxStyle(view, 2, 0)).toEqual({ borderBottomColor: "#156082" });
});
