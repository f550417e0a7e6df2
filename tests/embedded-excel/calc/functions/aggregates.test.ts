import { worked } from "../book";

/** As people fill a column: numbers, a number as text, a condition, an empty cell (A5), a text, a text of no letters. */
const mixed = { A1: 10, A2: 7, A3: "9", A4: true, A6: "note", A7: '=""', A8: 27, A9: 2 };

test.each([
  { formula: "=SUM(A1:A9)", answer: 46 },
  { formula: "=SUM(A1:A9,4)", answer: 50 },
  { formula: "=SUM(A3)", answer: 0 },
  { formula: '=SUM("9")', answer: 9 },
  { formula: "=SUM(A3+0)", answer: 9 },
  { formula: "=SUM(A4)", answer: 0 },
  { formula: "=SUM(A:A)", answer: 46 },
  { formula: "=SUM(0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1)=1", answer: true },
  { formula: "=COUNT(A1:A9)", answer: 4 },
  { formula: '=COUNT(A1:A9,2,"3",TRUE,"x")', answer: 7 },
  { formula: "=COUNT(1/0,1)", answer: 1 },
  { formula: "=COUNTA(A1:A9)", answer: 8 },
  { formula: "=COUNTBLANK(A1:A9)", answer: 2 },
  { formula: "=AVERAGE(A1:A9)", answer: 11.5 },
  { formula: "=AVERAGE(A1:A9,4)", answer: 10 },
  { formula: "=MIN(A1:A9)", answer: 2 },
  { formula: "=MIN(A1:A9,0)", answer: 0 },
  { formula: "=MAX(A1:A9)", answer: 27 },
  { formula: "=MAX(A1:A9,30)", answer: 30 },
  { formula: "=MIN(A5:A6)", answer: 0 },
  { formula: "=PRODUCT(A1:A2,2)", answer: 140 },
  { formula: "=SUM(B1:B3)", answer: 0 },
])("$formula over a mixed column is $answer", async ({ formula, answer }) => {
  expect(await worked(formula, mixed)).toBe(answer);
});

test.each([
  { formula: "=AVERAGE(A5:A6)", code: "#DIV/0!" },
  { formula: "=SUM(A1:A2,NA())", code: "#N/A" },
  { formula: '=SUM(A1,"x")', code: "#VALUE!" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await worked(formula, mixed)).toMatchObject({ code });
});

// The grocery list of the help page of SUMPRODUCT: cost and quantity.
const groceries = { A1: 3, A2: 8, A3: 1, B1: 4, B2: 6, B3: 9, C1: 2, C2: 6, C3: 5, D1: 7, D2: 7, D3: 3 };

test.each([
  { formula: "=SUMPRODUCT(A1:B3,C1:D3)", answer: 156 },
  { formula: "=SUMPRODUCT((A1:A3>2)*B1:B3)", answer: 10 },
  { formula: "=SUMPRODUCT(--(A1:A3>2))", answer: 2 },
  { formula: '=SUMPRODUCT(A1:A3,{1;"x";TRUE})', answer: 3 },
])("$formula adds the products up to $answer", async ({ formula, answer }) => {
  expect(await worked(formula, groceries)).toBe(answer);
});

test("SUMPRODUCT refuses ranges of several sizes", async () => {
  expect(await worked("=SUMPRODUCT(A1:A3,B1:B2)", groceries)).toMatchObject({ code: "#VALUE!" });
});

// The example of the help page of SUBTOTAL.
const parts = { A2: 120, A3: 10, A4: 150, A5: 23, A6: "=SUBTOTAL(9,A2:A5)", A7: "text" };

test.each([
  { formula: "=SUBTOTAL(9,A2:A5)", answer: 303 },
  { formula: "=SUBTOTAL(1,A2:A5)", answer: 75.75 },
  { formula: "=SUBTOTAL(109,A2:A7)", answer: 303 },
  { formula: "=SUBTOTAL(2,A2:A7)", answer: 4 },
  { formula: "=SUBTOTAL(103,A2:A7)", answer: 5 },
  { formula: "=SUBTOTAL(4,A2:A7)", answer: 150 },
  { formula: "=SUBTOTAL(5,A2:A7)", answer: 10 },
])("$formula leaves other subtotals out: $answer", async ({ formula, answer }) => {
  expect(await worked(formula, parts)).toBe(answer);
});

test("SUBTOTAL refuses what it does not know", async () => {
  expect(await worked("=SUBTOTAL(12,A2:A5)", parts)).toMatchObject({ code: "#VALUE!" });
});
