import type { CellResult } from "../../../src/embedded-excel/calc/calc-workbook";
import { addressOf, book } from "./book";
import type { SheetOfCells, TestFunction } from "./book";

const twice: TestFunction = { takesRange: [false], run: (number) => Number(number) * 2 };
const functions: Readonly<Record<string, TestFunction>> = {
  TWICE: twice,
  "NS.TWICE": twice,
  JOIN: { takesRange: [false, false, false], run: (...parts) => parts.map(String).join("|") },
  SIZE: {
    takesRange: [true, false],
    run: (range) => (Array.isArray(range) ? `${range.length}x${range[0]?.length}` : String(range)),
  },
  ROWSOF: { takesRange: [false], run: (count) => Array.from({ length: Number(count) }, (_, row) => [row + 1, "x"]) },
  UNKNOWN: { takesRange: [false], run: () => ({ code: "#N/A", message: "Add a quote." }) },
};

const bookOf = (cells: SheetOfCells) => book({ sheets: { S: cells }, functions });

async function settled(cells: SheetOfCells) {
  const made = bookOf(cells);
  await made.engine.settle();
  return made;
}

test("a call without an answer is #BUSY!, and so is all that reads it", async () => {
  const { at, engine } = bookOf({
    A1: "=TWICE(4)",
    A2: "=A1+1",
    A3: "=ISERROR(A1)",
    A4: "=IFERROR(A1,0)",
    A5: "=COUNT(A1:A2)",
    A6: 1,
  });
  expect(["A1", "A2", "A3", "A4", "A5"].map(at)).toEqual(Array.from({ length: 5 }, () => ({ code: "#BUSY!" })));
  expect(at("A6")).toBe(1);
  await engine.settle();
  expect(["A1", "A2", "A3", "A4", "A5"].map(at)).toEqual([8, 9, false, 8, 2]);
});

test("calls of one level go out together, one pass a level", async () => {
  const { at, passes } = await settled({
    A1: "=TWICE(1)+TWICE(2)",
    A2: "=TWICE(3)",
    A3: "=TWICE(A1)",
    A4: "=TWICE(TWICE(5))",
    A5: "=SUM(A1:A4)",
  });
  expect(passes.map((calls) => calls.map(({ parameters }) => parameters[0]))).toEqual([
    [1, 2, 3, 5],
    [6, 10],
  ]);
  expect(at("A5")).toBe(6 + 6 + 12 + 20);
});

test("equal arguments are asked for once, also after a change", async () => {
  const { at, type, engine, passes } = await settled({ A1: "=TWICE(2)", A2: "=TWICE(B1)", B1: 2 });
  expect(passes.map((calls) => calls.length)).toEqual([1]);
  type("B1", 3);
  await engine.settle();
  type("B1", 2);
  await engine.settle();
  expect(passes.map((calls) => calls.length)).toEqual([1, 1]);
  expect(at("A2")).toBe(4);
});

test("a number and the text that spells it are different arguments", async () => {
  const { passes } = await settled({
    A1: "=JOIN(1,,)",
    A2: '=JOIN("1",,)',
    A3: "=JOIN(B1,,)",
    A4: '=JOIN("",,)',
    A5: "=JOIN(TRUE,,)",
  });
  expect(passes.flat().map(({ parameters }) => parameters[0])).toEqual([1, "1", null, "", true]);
});

test("what is left out is null, and every argument is there", async () => {
  const { passes } = await settled({ A1: '=JOIN("a",,B9)', A2: '=JOIN("b")' });
  expect(passes.flat().map(({ parameters }) => parameters)).toEqual([
    ["a", null, null],
    ["b", null, null],
  ]);
});

test("the call tells its function and its cell", async () => {
  const { passes } = await settled({ B3: "=ns.twice(1)" });
  expect(passes).toEqual([[{ functionId: "NS.TWICE", parameters: [1], address: { sheet: "S", row: 2, column: 1 } }]]);
});

const errors: readonly (readonly [string, string])[] = [
  ["=TWICE(1/0)", "#DIV/0!"],
  ["=TWICE(NA())", "#N/A"],
  ["=SIZE(B1:B3)", "#VALUE!"],
  ["=TWICE(UNKNOWN(1))", "#N/A"],
];

test.each(errors)("an error among the arguments is the answer without a call: %s", async (formula, code) => {
  const { at, passes } = await settled({ A1: formula, B2: "#VALUE!" });
  expect(at("A1")).toMatchObject({ code });
  expect(passes.flat().map(({ functionId }) => functionId)).not.toContain(formula.slice(1).split("(")[0]);
});

test("an error that a function answers keeps its message", async () => {
  const { at } = await settled({ A1: "=UNKNOWN(1)", A2: "=A1*2", A3: '=IFNA(A1,"ask")' });
  expect(at("A1")).toEqual({ code: "#N/A", message: "Add a quote." });
  expect(at("A2")).toEqual({ code: "#N/A", message: "Add a quote." });
  expect(at("A3")).toBe("ask");
});

test.each([
  { formula: "=SIZE(B1:C3)", answer: "3x2" },
  { formula: "=SIZE(B1)", answer: "1x1" },
  { formula: "=SIZE(7)", answer: "1x1" },
  { formula: "=SIZE({1,2})", answer: "1x2" },
  { formula: "=SIZE()", answer: "null" },
  { formula: "=TWICE(B1:B1)", answer: 2 },
])("a parameter for ranges takes rows, others take single cells: $formula", async ({ formula, answer }) => {
  expect((await settled({ A1: formula, B1: 1, B2: 2 })).at("A1")).toBe(answer);
});

test("a function of single cells answers for each cell of a range", async () => {
  const { at, passes } = await settled({ A1: "=TWICE(B1:B3)", B1: 1, B2: 2, B3: 3 });
  expect(["A1", "A2", "A3"].map(at)).toEqual([2, 4, 6]);
  expect(passes.map((calls) => calls.length)).toEqual([3]);
});

test("a function that answers rows fills its cells, and others read them", async () => {
  const { at, passes } = await settled({ A1: "=SUM(C1:C9)", A2: "=TWICE(C3)", C1: "=ROWSOF(3)" });
  expect([at("C1"), at("D1"), at("C3"), at("A1"), at("A2")]).toEqual([1, "x", 3, 6, 6]);
  expect(passes.at(-1)?.map(({ parameters }) => parameters[0])).toEqual([3]);
});

test("no function is called for a branch that is not taken", async () => {
  const cells = {
    A1: "=IF(ISNUMBER(TWICE(1)),TWICE(2),TWICE(99))",
    A2: "=IFERROR(TWICE(1),TWICE(98))",
    A3: "=IF(FALSE,TWICE(97),1)",
  };
  const { at, passes } = await settled(cells);
  expect(passes.flat().map(({ parameters }) => parameters[0])).toEqual([1, 2]);
  expect(["A1", "A2", "A3"].map(at)).toEqual([4, 2, 1] satisfies CellResult[]);
});

test("a formula without a cell waits for its functions and those of the cells", async () => {
  const { engine } = bookOf({ A1: "=TWICE(4)" });
  expect(await engine.evaluate("=A1+TWICE(10)")).toBe(28);
  expect(await engine.evaluate("=ROW()", addressOf("C5", "S"))).toBe(5);
  expect(await engine.evaluate("=ROWSOF(1)")).toEqual([[1, "x"]]);
});

test("a change while functions work counts", async () => {
  const made = bookOf({ A1: "=TWICE(B1)", B1: 1 });
  const settling = made.engine.settle();
  made.type("B1", 5);
  await settling;
  expect(made.at("A1")).toBe(10);
});

test("two who wait, wait for the same", async () => {
  const { engine, passes } = bookOf({ A1: "=TWICE(1)" });
  await Promise.all([engine.settle(), engine.settle()]);
  expect(passes).toHaveLength(1);
});

test("a host that fails is told of, and asked again the next time", async () => {
  let fails = true;
  const flaky: TestFunction = {
    takesRange: [],
    run: () => {
      if (fails) throw new Error("The add-in is gone.");
      return 7;
    },
  };
  const { at, engine } = book({ sheets: { S: { A1: "=FLAKY()" } }, functions: { FLAKY: flaky } });
  await expect(engine.settle()).rejects.toThrow("The add-in is gone.");
  expect(at("A1")).toEqual({ code: "#BUSY!" });
  fails = false;
  await engine.settle();
  expect(at("A1")).toBe(7);
});

test("a name of LET that waits makes what reads it wait", async () => {
  const { at, passes } = await settled({ A1: "=LET(x,TWICE(1),IF(COUNT(x)=1,x,TWICE(99)))" });
  expect(at("A1")).toBe(2);
  expect(passes.flat()).toHaveLength(1);
});

test("too many arguments are refused as Excel does", () => {
  expect(bookOf({}).engine.problemWith("=TWICE(1,2)")).toBe("TWICE takes up to 1 arguments, not 2.");
});
