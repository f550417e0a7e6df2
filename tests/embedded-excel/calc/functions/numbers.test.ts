import { worked } from "../book";

// The examples of Excel's own help pages, and halves and signs at their borders.
test.each([
  { formula: "=ROUND(2.15,1)", answer: 2.2 },
  { formula: "=ROUND(2.149,1)", answer: 2.1 },
  { formula: "=ROUND(-1.475,2)", answer: -1.48 },
  { formula: "=ROUND(21.5,-1)", answer: 20 },
  { formula: "=ROUND(626.3,-3)", answer: 1000 },
  { formula: "=ROUND(-50.55,-2)", answer: -100 },
  { formula: "=ROUND(1.005,2)", answer: 1.01 },
  { formula: "=ROUNDUP(3.2,0)", answer: 4 },
  { formula: "=ROUNDUP(76.9,0)", answer: 77 },
  { formula: "=ROUNDUP(3.14159,3)", answer: 3.142 },
  { formula: "=ROUNDUP(-3.14159,1)", answer: -3.2 },
  { formula: "=ROUNDUP(31415.92654,-2)", answer: 31500 },
  { formula: "=ROUNDUP(1.1*1.1*100,0)", answer: 121 },
  { formula: "=ROUNDDOWN(3.2,0)", answer: 3 },
  { formula: "=ROUNDDOWN(3.14159,3)", answer: 3.141 },
  { formula: "=ROUNDDOWN(-3.14159,1)", answer: -3.1 },
  { formula: "=ROUNDDOWN(31415.92654,-2)", answer: 31400 },
  { formula: "=ROUNDDOWN(4.35*100,0)", answer: 435 },
  { formula: "=TRUNC(8.9)", answer: 8 },
  { formula: "=TRUNC(-8.9)", answer: -8 },
  { formula: "=INT(8.9)", answer: 8 },
  { formula: "=INT(-8.9)", answer: -9 },
  { formula: "=ABS(-2)", answer: 2 },
  { formula: "=SIGN(-0.00001)", answer: -1 },
  { formula: "=SIGN(4-4)", answer: 0 },
  { formula: "=SQRT(16)", answer: 4 },
  { formula: "=POWER(5,2)", answer: 25 },
  { formula: "=POWER(98.6,3.2)", answer: expect.closeTo(2401077.222, 3) },
  { formula: "=POWER(4,5/4)", answer: expect.closeTo(5.656854249, 9) },
  { formula: "=MOD(3,2)", answer: 1 },
  { formula: "=MOD(-3,2)", answer: 1 },
  { formula: "=MOD(3,-2)", answer: -1 },
  { formula: "=MOD(-3,-2)", answer: -1 },
  { formula: '=ABS("12")', answer: 12 },
  { formula: "=ABS(TRUE)", answer: 1 },
  {
    formula: "=ABS({-1,2;-3,4})",
    answer: [
      [1, 2],
      [3, 4],
    ],
  },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula)).toEqual(answer);
});

test.each([
  { formula: "=SQRT(-16)", code: "#NUM!" },
  { formula: "=MOD(1,0)", code: "#DIV/0!" },
  { formula: "=POWER(0,-1)", code: "#DIV/0!" },
  { formula: '=ROUND("x",1)', code: "#VALUE!" },
  { formula: "=ROUND(NA(),1)", code: "#N/A" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await worked(formula)).toMatchObject({ code });
});
