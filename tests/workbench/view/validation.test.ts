import { findArea } from "../../../src/embedded-excel/model/find-area";
import { choicesOf, promptOf, refusalOf } from "../../../src/workbench/view/validation";
import { bookOf } from "./book";

function ruled(rule: object, more: object = {}) {
  const excel = bookOf([
    ["", "Alpha"],
    ["", "Beta"],
    ["", ""],
  ]);
  const { sheet, rect } = findArea(excel.workbook, excel.workbook.active, "A1");
  sheet.validations.change(rect, { rule, ...more } as never);
  return { book: excel.workbook, sheet, row: 0, column: 0 };
}

const list = { list: { inCellDropDown: true, source: "Requested, Confirmed" } };

test.each([
  [list, ["Requested", "Confirmed"]],
  [{ list: { inCellDropDown: true, source: "=$B$1:$B$3" } }, ["Alpha", "Beta"]],
  [{ list: { inCellDropDown: false, source: "a,b" } }, null],
  [{ wholeNumber: { operator: "GreaterThan", formula1: 0 } }, null],
])("%j offers %j", (rule, expected) => {
  expect(choicesOf(ruled(rule))).toEqual(expected);
});

test.each([
  [list, "Confirmed", null],
  [list, "confirmed", null],
  [list, "Perhaps", '"Perhaps" is not in the list of this cell.'],
  [list, "=B1", null],
  [list, "", null],
  [{ wholeNumber: { operator: "Between", formula1: 1, formula2: 5 } }, "5", null],
  [{ wholeNumber: { operator: "Between", formula1: 1, formula2: 5 } }, "6", "It has to be between 1 and 5."],
  [{ wholeNumber: { operator: "Between", formula1: 1, formula2: 5 } }, "2.5", '"2.5" is not a whole number.'],
  [{ wholeNumber: { operator: "NotBetween", formula1: 1, formula2: 5 } }, "5", "It has to be outside 1 and 5."],
  [{ decimal: { operator: "GreaterThan", formula1: 0 } }, "0", "It has to be more than 0."],
  [{ decimal: { operator: "GreaterThan", formula1: 0 } }, "0.01", null],
  [{ decimal: { operator: "GreaterThan", formula1: 0 } }, "x", '"x" is not a number.'],
  [{ textLength: { operator: "LessThanOrEqualTo", formula1: 3 } }, "abcd", "It has to be at most 3."],
  [{ textLength: { operator: "LessThanOrEqualTo", formula1: 3 } }, "abc", null],
  [{ custom: { formula: "=COUNTA($B$1:$B$3)>5" } }, "x", '"x" does not fit the rule of this cell.'],
  [{ custom: { formula: "=COUNTA($B$1:$B$3)>1" } }, "x", null],
])("under %j %j is refused with %j", (rule, text, expected) => {
  expect(refusalOf(ruled(rule), text)?.text ?? null).toBe(expected);
});

test("the rule's own words come first, and its style says whether it may be passed over", () => {
  const errorAlert = { showAlert: true, style: "Warning", title: "Not known", message: "Choose one." };
  expect(refusalOf(ruled(list, { errorAlert }), "x")).toEqual({
    title: "Not known",
    text: "Choose one.",
    style: "Warning",
  });
});

test("a rule that alerts nobody refuses nothing", () => {
  expect(refusalOf(ruled(list, { errorAlert: { showAlert: false } }), "x")).toBeNull();
});

test.each([
  [
    { showPrompt: true, title: "Place", message: "How far it is." },
    { title: "Place", message: "How far it is." },
  ],
  [{ showPrompt: false, title: "Place", message: "How far it is." }, null],
  [{ showPrompt: true, title: "Place", message: "" }, null],
])("of the prompt %j is shown %j", (prompt, expected) => {
  expect(promptOf(ruled(list, { prompt }))).toEqual(expected);
});
