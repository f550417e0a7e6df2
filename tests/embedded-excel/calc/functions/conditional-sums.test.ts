import { worked } from "../book";

// The help pages of SUMIF (property values and commissions) and COUNTIF (fruit), side by side.
const cells = {
  A1: 100_000,
  A2: 200_000,
  A3: 300_000,
  A4: 400_000,
  B1: 7000,
  B2: 14_000,
  B3: 21_000,
  B4: 28_000,
  C1: 250_000,
  D1: "apples",
  D2: "oranges",
  D3: "peaches",
  D4: "apples",
  E1: 32,
  E2: 54,
  E3: 75,
  E4: 86,
  F1: "NPQH",
  F2: "npqh",
  F3: "NPQSL",
  F5: '=""',
  F6: "a*c",
  F7: "abc",
  F8: 5,
  F9: "5",
  F10: true,
  F11: "=NA()",
};

test.each([
  { formula: '=SUMIF(A1:A4,">160000",B1:B4)', answer: 63_000 },
  { formula: '=SUMIF(A1:A4,">160000")', answer: 900_000 },
  { formula: "=SUMIF(A1:A4,300000,B1:B4)", answer: 21_000 },
  { formula: '=SUMIF(A1:A4,">" & C1,B1:B4)', answer: 49_000 },
  { formula: "=SUMIF(A1:A4,300000,B1)", answer: 21_000 },
  { formula: '=SUMIF(A:A,">=300000",B:B)', answer: 49_000 },
  { formula: '=COUNTIF(D1:D4,"apples")', answer: 2 },
  { formula: "=COUNTIF(D1:D4,D3)", answer: 1 },
  { formula: "=COUNTIF(D1:D4,D2)+COUNTIF(D1:D4,D1)", answer: 3 },
  { formula: '=COUNTIF(E1:E4,">55")', answer: 2 },
  { formula: '=COUNTIF(E1:E4,"<>"&E3)', answer: 3 },
  { formula: '=COUNTIF(E1:E4,">=32")-COUNTIF(E1:E4,"<=53")', answer: 3 },
  { formula: '=COUNTIF(D1:D4,"*")', answer: 4 },
  { formula: '=COUNTIF(D1:D4,"?????es")', answer: 2 },
  { formula: '=COUNTIF(D1:D4,">b")', answer: 2 },
  { formula: '=COUNTIF(F1:F11,"NPQH")', answer: 2 },
  { formula: '=COUNTIF(F1:F11,"<>NPQH")', answer: 9 },
  { formula: '=COUNTIF(F1:F11,"NPQ*")', answer: 3 },
  { formula: '=COUNTIF(F1:F11,"a~*c")', answer: 1 },
  { formula: '=COUNTIF(F1:F11,"a*c")', answer: 2 },
  { formula: "=COUNTIF(F1:F11,5)", answer: 2 },
  { formula: '=COUNTIF(F1:F11,"5")', answer: 2 },
  { formula: '=COUNTIF(F1:F11,"<6")', answer: 1 },
  { formula: '=COUNTIF(F1:F11,"")', answer: 2 },
  { formula: '=COUNTIF(F1:F11,"=")', answer: 1 },
  { formula: '=COUNTIF(F1:F11,"<>")', answer: 10 },
  { formula: "=COUNTIF(F1:F11,TRUE)", answer: 1 },
  { formula: '=COUNTIF(F1:F11,"#N/A")', answer: 1 },
  { formula: "=COUNTIF(F1:F11,G1)", answer: 0 },
  { formula: '=COUNTIFS(D1:D4,"apples",E1:E4,">50")', answer: 1 },
  { formula: '=SUMIFS(E1:E4,D1:D4,"apples")', answer: 118 },
  { formula: '=SUMIFS(E1:E4,D1:D4,"apples",A1:A4,"<400000")', answer: 32 },
  { formula: '=SUMIFS(E1:E4,D1:D4,"pears")', answer: 0 },
  { formula: '=SUM(SUMIFS(E1:E4,D1:D4,{"apples","peaches"}))', answer: 193 },
  { formula: '=AVERAGEIF(D1:D4,"apples",E1:E4)', answer: 59 },
  { formula: '=AVERAGEIFS(E1:E4,D1:D4,"<>apples")', answer: 64.5 },
  { formula: '=MAXIFS(E1:E4,D1:D4,"apples")', answer: 86 },
  { formula: '=MINIFS(E1:E4,D1:D4,"apples")', answer: 32 },
  { formula: '=MAXIFS(E1:E4,D1:D4,"pears")', answer: 0 },
  { formula: '=SUMIFS(A1:B2,A1:B2,">10000")', answer: 314_000 },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula, cells)).toBe(answer);
});

test.each([
  { formula: '=AVERAGEIFS(E1:E4,D1:D4,"pears")', code: "#DIV/0!" },
  { formula: '=SUMIFS(E1:E4,D1:D3,"apples")', code: "#VALUE!" },
  { formula: '=COUNTIFS(E1:E4,">1",D1:D3,"apples")', code: "#VALUE!" },
  { formula: '=SUMIFS(F1:F11,F1:F11,"#N/A")', code: "#N/A" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await worked(formula, cells)).toMatchObject({ code });
});

test("an error in a cell that does not match is no error of the sum", async () => {
  expect(await worked('=SUMIFS(F1:F11,F1:F11,"5")', cells)).toBe(5);
});
