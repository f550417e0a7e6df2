import { cancelEditing, stepAgain, stepBack } from "../../../src/workbench/grid/actions";
import { inputText, commit, typeInto } from "../../../src/workbench/grid/entering";
import { deleteSelected, insertBefore } from "../../../src/workbench/grid/cell-menu";
import { offered } from "../../../src/workbench/grid/choices";
import { pasteText, takeSelection } from "../../../src/workbench/grid/clipboard";
import { finishEditing, startEditing } from "../../../src/workbench/grid/editing";
import { GridState } from "../../../src/workbench/grid/grid-state";
import { selectRect } from "../../../src/workbench/grid/selection";
import { deleteSheet, openSheet, renameSheet } from "../../../src/workbench/grid/sheet-actions";
import { findArea } from "../../../src/embedded-excel/model/find-area";
import { bookOf, tableOn } from "../view/book";

function stateOf(rows: Parameters<typeof bookOf>[0]): GridState {
  return new GridState(bookOf(rows));
}

function select(state: GridState, address: string): void {
  state.select(selectRect(findArea(state.book, state.sheet.value, address).rect));
}

const formulas = (state: GridState, address: string) => state.excel.person.formulas(address);

function pasteAt(state: GridState, address: string, text: string): void {
  select(state, address);
  pasteText(state, text);
}

function copyTo(state: GridState, from: string, to: string, isCut: boolean): void {
  select(state, from);
  const text = takeSelection(state, isCut);
  pasteAt(state, to, text);
}

function answer(state: GridState, label: string): void {
  const question = state.question.value;
  state.question.value = null;
  question?.answers.find((own) => own.label === label)?.act();
}

test("typing is taken back and done again, number formats too", () => {
  const state = stateOf([["before"]]);
  const before = state.excel.snapshot();
  typeInto(state, 0, 0, "12%");
  expect(formulas(state, "A1")).toEqual([[0.12]]);
  const after = state.excel.snapshot();
  stepBack(state);
  expect(state.excel.snapshot()).toEqual(before);
  stepAgain(state);
  expect(state.excel.snapshot()).toEqual(after);
  stepAgain(state);
  expect(state.status.value).toBe("Nothing to redo.");
});

test("typing is taken back on the sheet where it was done, which is shown", () => {
  const state = stateOf([["before"]]);
  const own = state.sheet.value;
  typeInto(state, 0, 0, "after");
  openSheet(state, state.book.addSheet("Other"));
  stepBack(state);
  expect([state.sheet.value.name, state.book.active.name, formulas(state, "A1")]).toEqual([
    own.name,
    own.name,
    [["before"]],
  ]);
});

test("what was done last is said until something else is done or another sheet is shown", () => {
  const state = stateOf([[1]]);
  const undone = () => {
    typeInto(state, 0, 0, "2");
    stepBack(state);
    return state.status.value;
  };
  expect(undone()).toBe("Undone: typing in A1.");
  startEditing(state, "cell", "3");
  finishEditing(state);
  expect(state.status.value).toBe("");

  const other = state.book.addSheet("Other");
  undone();
  openSheet(state, other);
  expect(state.status.value).toBe("");
  stepAgain(state);
  expect(state.status.value).toBe("Done again: typing in A1.");
  state.book.asAddIn(() => state.book.activate(other));
  state.refresh();
  expect(state.status.value).toBe("");
});

test.each([
  ["rows", "2:3", insertBefore],
  ["rows", "2:3", deleteSelected],
  ["columns", "A:A", insertBefore],
  ["columns", "A:A", deleteSelected],
])("putting in or taking out %s at %s is taken back with all that referred to it", (_, address, act) => {
  const state = stateOf([
    ["Name", "Fee"],
    ["x", 1],
    ["y", 2],
    ["z", "=SUM(B2:B3)"],
  ]);
  tableOn(state.excel, "A1:B3");
  const before = state.excel.snapshot();
  select(state, address);
  act(state);
  expect(state.excel.snapshot()).not.toEqual(before);
  const after = state.excel.snapshot();
  stepBack(state);
  expect({ ...state.excel.snapshot() }).toEqual(before);
  stepAgain(state);
  expect(state.excel.snapshot()).toEqual(after);
});

test("what the add-in moved about is not undone over", () => {
  const state = stateOf([["a"]]);
  state.book.listeners.add(state.undo.listener);
  typeInto(state, 0, 0, "b");
  state.book.asAddIn(() => state.excel.person.insertRows("Sheet1", 1));
  stepBack(state);
  expect(state.status.value).toBe("Nothing to undo.");
  expect(formulas(state, "A2")).toEqual([["b"]]);
});

test("a value that the add-in wrote elsewhere leaves a person's typing to be undone", () => {
  const state = stateOf([["a"]]);
  state.book.listeners.add(state.undo.listener);
  typeInto(state, 0, 0, "b");
  state.book.asAddIn(() => state.excel.person.type("C5", 1));
  stepBack(state);
  expect([formulas(state, "A1"), formulas(state, "C5")]).toEqual([[["a"]], [[1]]]);
});

describe("the clipboard", () => {
  test("copied formulas move along, cut ones do not", () => {
    const state = stateOf([
      [1, "=A1*2"],
      [2, ""],
    ]);
    select(state, "B1");
    const text = takeSelection(state, false);
    select(state, "B2");
    pasteText(state, text);
    expect(formulas(state, "B1:B2")).toEqual([["=A1*2"], ["=A2*2"]]);
    select(state, "B1");
    const cut = takeSelection(state, true);
    select(state, "D5");
    pasteText(state, cut);
    expect([formulas(state, "B1"), formulas(state, "D5")]).toEqual([[[""]], [["=A1*2"]]]);
    stepBack(state);
    expect([formulas(state, "B1"), formulas(state, "D5")]).toEqual([[["=A1*2"]], [[""]]]);
  });

  test("a block from elsewhere is read as if typed, in one step", () => {
    const state = stateOf([[""]]);
    pasteText(state, "Fee\tDate\r\n£1,250\t05/09/2024\r\n=1+1\t=broken(\r\n");
    expect(state.excel.person.texts("A1:B3")).toEqual([
      ["Fee", "Date"],
      ["£1,250", "5 Sep 2024"],
      ["2", "=broken("],
    ]);
    stepBack(state);
    expect(
      formulas(state, "A1:B3")
        .flat()
        .every((value) => value === ""),
    ).toBe(true);
  });

  test("one value fills the selection", () => {
    const state = stateOf([[""]]);
    select(state, "A1:B2");
    pasteText(state, "x");
    expect(formulas(state, "A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("texts that look like numbers stay texts when they are copied within the workbook", () => {
    const state = stateOf([["'0123"]]);
    const text = takeSelection(state, false);
    select(state, "A3");
    pasteText(state, text);
    expect(formulas(state, "A3")).toEqual([["0123"]]);
  });

  test("nothing is pasted where one cell does not take its value", () => {
    const state = stateOf([[""]]);
    const { sheet, rect } = findArea(state.book, state.sheet.value, "B1:B9");
    sheet.validations.change(rect, { rule: { list: { inCellDropDown: true, source: "Yes,No" } } });
    pasteText(state, "a\tYes\nb\tPerhaps");
    expect(state.question.value).toMatchObject({ title: "Nothing was pasted: B2 does not take this" });
    expect(formulas(state, "A1:B2").flat()).toEqual(["", "", "", ""]);
  });
});

describe("typing", () => {
  test("below a table adds a row with the columns' formulas", () => {
    const state = stateOf([
      ["Name", "Fee", "Twice"],
      ["a", 1, "=[@Fee]*2"],
      ["b", 2, "=[@Fee]*2"],
    ]);
    const table = tableOn(state.excel, "A1:C3");
    typeInto(state, 3, 0, [["c", "5"]]);
    expect(table.rect.rows).toBe(4);
    expect(state.excel.person.values("A4:C4")).toEqual([["c", 5, 10]]);
    stepBack(state);
    expect(table.rect.rows).toBe(3);
    expect(formulas(state, "A4:C4")).toEqual([["", "", ""]]);
  });

  test.each([
    ["a heading", (state: GridState) => typeInto(state, 0, 2, "Line manager"), ["Line manager", "", ""]],
    ["beside a row", (state: GridState) => typeInto(state, 2, 2, "Mx Patel"), ["Column1", "", "Mx Patel"]],
    ["a formula", (state: GridState) => typeInto(state, 1, 2, "=[@Fee]*2"), ["Column1", 2, 4]],
    ["pasted text", (state: GridState) => pasteAt(state, "C1", "Who\tWhen\r\nMx A\tMay"), ["Who", "Mx A", ""]],
    ["copied cells", (state: GridState) => copyTo(state, "F1:F2", "C2", false), ["Column1", "x", "y"]],
    ["cut cells", (state: GridState) => copyTo(state, "F1:F2", "C1", true), ["x", "y", ""]],
  ])("right beside a table adds a column, which is taken back with it: %s", (_, act, expected) => {
    const state = stateOf([
      ["Name", "Fee", "", "", "", "x"],
      ["a", 1, "", "", "", "y"],
      ["b", 2, "", "", "", ""],
    ]);
    const table = tableOn(state.excel, "A1:B3");
    // What numbers columns goes on counting where one is taken back.
    const held = () => ({ ...state.excel.snapshot(), tables: [table.rect, [...table.columnIds], table.columnNames] });
    const before = held();
    act(state);
    expect([table.rect.columns > 2, state.excel.person.values("C1:C3").flat()]).toEqual([true, expected]);
    const after = held();
    stepBack(state);
    expect(held()).toEqual(before);
    stepAgain(state);
    expect(held()).toEqual(after);
  });

  test("a formula fills the empty column of a table, which is taken back whole", () => {
    const state = stateOf([
      ["Name", "Fee"],
      ["a", ""],
      ["b", ""],
    ]);
    tableOn(state.excel, "A1:B3");
    typeInto(state, 1, 1, "=ROW()");
    expect(state.excel.person.values("B2:B3")).toEqual([[2], [3]]);
    stepBack(state);
    expect(formulas(state, "B2:B3")).toEqual([[""], [""]]);
  });

  test("right below a table that something stands under leaves the table and that as they are", () => {
    const state = stateOf([["Name"], ["a"], [""], ["a note"]]);
    const table = tableOn(state.excel, "A1:A2");
    typeInto(state, 3, 0, "another note");
    expect([table.rect.rows, formulas(state, "A3:A4")]).toEqual([2, [[""], ["another note"]]]);
    typeInto(state, 2, 0, "b");
    expect([table.rect.rows, formulas(state, "A3:A4")]).toEqual([3, [["b"], ["another note"]]]);
  });

  test("goes on where the add-in opens another sheet meanwhile, and ends where it began", () => {
    const state = stateOf([[1]]);
    startEditing(state, "cell", "typed");
    const own = state.sheet.value;
    state.book.asAddIn(() => state.book.activate(state.book.addSheet("Other")));
    state.refresh();
    expect([state.sheet.value, state.editing.value?.text]).toEqual([own, "typed"]);
    finishEditing(state);
    expect(formulas(state, "Sheet1!A1")).toEqual([["typed"]]);
  });

  test("that is given up leaves the cell as it was, and shows the sheet that was opened", () => {
    const state = stateOf([[1]]);
    startEditing(state, "cell", "typed");
    const other = state.book.addSheet("Other");
    state.book.asAddIn(() => state.book.activate(other));
    cancelEditing(state);
    expect([state.sheet.value, formulas(state, "Sheet1!A1")]).toEqual([other, [[1]]]);
  });

  test("closes brackets that were left open", () => {
    const state = stateOf([[1]]);
    const done = jest.fn();
    commit(state, 0, 1, '=IF(A1=1,"(yes",SUM(2,3', done);
    expect(done).toHaveBeenCalled();
    expect(formulas(state, "B1")).toEqual([['=IF(A1=1,"(yes",SUM(2,3))']]);
  });

  test.each([
    ["=1+*2", /cannot be read as a formula/],
    ["=PMT(1,2,3)", /^PMT is a function of Excel that this page cannot work out/],
  ])("%s is refused in words", (text, expected) => {
    const state = stateOf([[1]]);
    const done = jest.fn();
    commit(state, 0, 1, text, done);
    expect(state.question.value?.text).toMatch(expected);
    expect(done).not.toHaveBeenCalled();
  });

  test("a warning can be passed over", () => {
    const state = stateOf([["Yes"]]);
    const { sheet, rect } = findArea(state.book, state.sheet.value, "A1");
    const errorAlert = { showAlert: true, style: "Warning", title: "Not in the list", message: "Choose one." };
    sheet.validations.change(rect, { rule: { list: { source: "Yes,No" } }, errorAlert });
    const done = jest.fn();
    commit(state, 0, 0, "Perhaps", done);
    expect(done).not.toHaveBeenCalled();
    answer(state, "Keep it");
    expect(done).toHaveBeenCalled();
    expect(formulas(state, "A1")).toEqual([["Perhaps"]]);
  });

  test.each([
    ["'=text", "'=text"],
    ["TRUE", "TRUE"],
    ["0.1", "0.1"],
    ["05/09/2024", "5 Sep 2024"],
    ["=A2*2", "=A2*2"],
  ])("%s is edited again as %s", (typed, expected) => {
    const state = stateOf([[""]]);
    typeInto(state, 0, 0, typed);
    expect(inputText(state, 0, 0)).toBe(expected);
    typeInto(state, 0, 0, inputText(state, 0, 0));
    expect(inputText(state, 0, 0)).toBe(expected);
  });
});

test("a table is sorted from its heading, and back", () => {
  const state = stateOf([["Name"], ["b"], ["a"], ["c"]]);
  tableOn(state.excel, "A1:A4");
  select(state, "A1");
  offered(state)[1]?.act();
  expect(formulas(state, "A2:A4")).toEqual([["c"], ["b"], ["a"]]);
  stepBack(state);
  expect(formulas(state, "A2:A4")).toEqual([["b"], ["a"], ["c"]]);
});

test.each([
  { holds: "texts", cells: ["b", "a"], orders: ["A to Z", "Z to A"] },
  { holds: "numbers", cells: [2, "=0+1"], orders: ["smallest first", "largest first"] },
  { holds: "dates", cells: ["1 May 2025", "5 Sep 2024"], orders: ["oldest first", "newest first"] },
  { holds: "mostly numbers", cells: ["not known", 2, 3], orders: ["smallest first", "largest first"] },
  { holds: "nothing", cells: ["", ""], orders: ["A to Z", "Z to A"] },
])("a column of $holds is sorted $orders.0 or $orders.1", ({ cells, orders }) => {
  const state = stateOf([["Column"], ...cells.map((cell) => [cell])]);
  tableOn(state.excel, `A1:A${cells.length + 1}`);
  select(state, "A1");
  const choices = offered(state);
  expect(choices.map(({ label }) => label)).toEqual(orders.map((order) => `Sort ${order}`));
  choices[1]?.act();
  expect(state.status.value).toBe(`Sorted by Column, ${orders[1]}.`);
});

describe("sheets", () => {
  test.each([
    ["", /needs a name/],
    ["a/b", /takes no/],
    ["x".repeat(32), /31 at most/],
    ["sheet2", /already/],
  ])("%j is no name for one", (name, expected) => {
    const state = stateOf([[1]]);
    state.book.addSheet("Sheet2");
    renameSheet(state, state.sheet.value, name);
    expect(state.question.value?.text).toMatch(expected);
    expect(state.sheet.value.name).toBe("Sheet1");
  });

  test("one that holds something is deleted only once that was confirmed, and comes back", () => {
    const state = stateOf([[1]]);
    const other = state.book.addSheet("Other");
    state.excel.person.type("Other!A1", "=Sheet1!A1");
    const before = state.excel.snapshot();
    deleteSheet(state, state.sheet.value);
    answer(state, "Keep it");
    expect(state.excel.snapshot()).toEqual(before);
    deleteSheet(state, state.sheet.value);
    answer(state, "Delete");
    expect(state.book.sheets).toEqual([other]);
    stepBack(state);
    expect(state.excel.snapshot()).toEqual(before);
  });
});
