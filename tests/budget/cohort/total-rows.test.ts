import { totalRowText, withoutTotalRows } from "../../../src/budget/cohort/total-rows";

test.each([
  [["Total"]],
  [["TOTALS:", "", ""]],
  [["Grand total", null, 12, "£4,495.00"]],
  [["", "Total", "", "1,250"]],
  [["Sum", "", "(250.50)", "-3", "12%"]],
  [["Sub-total", undefined, 0, 899]],
  [["Subtotal =", 899]],
  [["Total cost", "£ 899"]],
  [["total staff", "12"]],
])("%j sums a list up", (row) => {
  expect(totalRowText(row)).toBe(String(row.find((cell) => cell)));
});

test.each([
  [["Total", "NPQH"]],
  [["Total", "", "Deputy head", 899]],
  [["Total", "Ann", "NPQSL", "Autumn 2026"]],
  [["Ann Total"]],
  [["Total, A", ""]],
  [["Sum, Wing", "899"]],
  [["Summer", "899"]],
  [["P-1", "Total", ""]],
  [["Total", "12 people"]],
  [["Total", "01/09/2026"]],
  [[12, "Total"]],
  [["", null]],
  [[]],
])("%j does not", (row) => {
  expect(totalRowText(row)).toBeNull();
});

test("totals become blank rows, wherever they stand below the headings, and are named by row", () => {
  const cells = [[""], ["Total", "Programme"], ["Ann", "NPQH"], ["Subtotal", "1"], [], ["Bo", "LP"], ["Total", 2]];
  expect(withoutTotalRows(cells)).toEqual({
    cells: [[""], ["Total", "Programme"], ["Ann", "NPQH"], [], [], ["Bo", "LP"], []],
    totalRows: [
      { row: 4, text: "Subtotal" },
      { row: 7, text: "Total" },
    ],
  });
});

test("a heading that is a word for a total stays", () => {
  expect(withoutTotalRows([["Total"], ["Ann"]]).totalRows).toEqual([]);
});
