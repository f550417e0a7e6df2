import { book } from "./book";

const long = 20_000;

test.each([
  { what: "upwards", formula: (row: number) => `=A${row - 1}+1`, end: 1, last: long },
  { what: "downwards", formula: (row: number) => `=A${row + 1}+1`, end: long, last: 1 },
])("a chain of 20,000 cells $what is followed to its end", ({ formula, end, last }) => {
  const rows = Array.from({ length: long }, (_, index) => index + 1);
  const cells = Object.fromEntries(rows.map((row) => [`A${row}`, row === end ? 1 : formula(row)]));
  expect(book({ sheets: { S: cells } }).at(`A${last}`)).toBe(long);
});

test("a sum before thousands of formulas waits for all of them", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => index + 2);
  const cells = Object.fromEntries(rows.map((row) => [`A${row}`, `=B${row}*2`]));
  expect(book({ sheets: { S: { A1: "=SUM(A2:A9999)", B2: 21, ...cells } } }).at("A1")).toBe(42);
});

test.each([
  { what: "itself", cells: { A1: "=A1+1" }, at: { A1: 0 } },
  { what: "itself in a range", cells: { A1: "=SUM(A1:A3)", A2: 4 }, at: { A1: 0 } },
  { what: "one another", cells: { A1: "=B1+1", B1: "=C1+1", C1: "=A1+1" }, at: { A1: 0, B1: 0, C1: 0 } },
  {
    what: "one another, beside others",
    cells: { A1: "=B1+C1", B1: "=A1", C1: 5, D1: "=A1+C1" },
    at: { A1: 0, B1: 0, D1: 5 },
  },
])("cells that need $what are 0", ({ cells, at }) => {
  const { at: result } = book({ sheets: { S: cells } });
  for (const [address, value] of Object.entries(at)) expect(result(address)).toBe(value);
});

test("a branch that is not taken makes no circle", () => {
  const { at } = book({ sheets: { S: { A1: "=IF(TRUE,5,B1)", B1: "=A1+1" } } });
  expect([at("A1"), at("B1")]).toEqual([5, 6]);
});

test("a change is seen once it is said", () => {
  const { at, type } = book({ sheets: { S: { A1: 1, B1: "=A1*2" } } });
  expect(at("B1")).toBe(2);
  type("A1", 5);
  expect(at("B1")).toBe(10);
});

test("an error goes through every formula that reads it", () => {
  const { at } = book({
    sheets: { S: { A1: "=1/0", A2: "=A1+1", A3: "=SUM(A1:A2)", A4: '=A1&"x"', A5: "#N/A", A6: "=A5" } },
  });
  expect(["A2", "A3", "A4"].map(at)).toEqual(Array.from({ length: 3 }, () => ({ code: "#DIV/0!" })));
  expect(at("A6")).toEqual({ code: "#N/A" });
});

test.each([
  { cells: { A1: "=AGGREGATE(9,4,B1:B3)" }, message: "FunctionNotSupportedInEmbeddedHost: AGGREGATE" },
  { cells: { A1: "=IF(TRUE,1,OFFSET(B1,1,1))" }, message: "FunctionNotSupportedInEmbeddedHost: OFFSET" },
  { cells: { A1: "=LAMBDA(x,x)(1)" }, message: "FunctionNotSupportedInEmbeddedHost: LAMBDA" },
  { cells: { A1: "=SUM((B1,B2))" }, message: 'FunctionNotSupportedInEmbeddedHost: operator ","' },
  { cells: { A1: "=SUM(S:T!B1)" }, message: "FunctionNotSupportedInEmbeddedHost: reference S:T!B1" },
])("$message stops the calculation, every time", async ({ cells, message }) => {
  const { at, engine } = book({ sheets: { S: { ...cells, B1: 1 } } });
  expect(() => at("B1")).toThrow(message);
  expect(() => at("B1")).toThrow(message);
  await expect(engine.settle()).rejects.toThrow(message);
});

test("what Excel would not take is told before it is entered", () => {
  const { engine } = book({ sheets: { S: {} } });
  expect(engine.problemWith("=SUM(1")).toMatch(/^=SUM\(1 cannot be read as a formula/);
  expect(engine.problemWith("=IF(1)")).toBe("IF takes 2 to 3 arguments, not 1.");
  expect(engine.problemWith("=IF(1,2)")).toBeNull();
  expect(() => engine.problemWith("=PMT(1,2,3)")).toThrow("FunctionNotSupportedInEmbeddedHost: PMT");
});
