import { worked } from "../book";

test.each([
  { formula: "=DATE(2008,1,2)", answer: 39_449 },
  { formula: "=DATE(2008,14,2)", answer: 39_846 },
  { formula: "=DATE(2008,-3,2)", answer: 39_327 },
  { formula: "=DATE(2008,1,-15)", answer: 39_432 },
  { formula: "=DATE(1900,1,1)", answer: 1 },
  { formula: "=YEAR(45597)", answer: 2024 },
  { formula: "=MONTH(45597)", answer: 11 },
  { formula: "=DAY(45597)", answer: 1 },
  { formula: "=DAY(45597.99)", answer: 1 },
  { formula: "=DAY(59)", answer: 28 },
  { formula: "=DAY(60)", answer: 29 },
  { formula: "=MONTH(60)", answer: 2 },
  { formula: "=DAY(61)", answer: 1 },
  { formula: "=YEAR(0)", answer: 1900 },
  { formula: "=DAY(0)", answer: 0 },
  { formula: "=YEAR(2958465)", answer: 9999 },
  { formula: '=YEAR("1/9/2026")', answer: 2026 },
  { formula: '=MONTH("1/9/2026")', answer: 9 },
  { formula: "=DAYS(DATE(2021,3,15),DATE(2021,2,1))", answer: 42 },
  { formula: "=EDATE(DATE(2011,1,15),1)", answer: 40_589 },
  { formula: "=EDATE(DATE(2011,1,15),-1)", answer: 40_527 },
  { formula: "=EDATE(DATE(2011,1,31),1)", answer: 40_602 },
  { formula: "=EDATE(DATE(2024,1,31),1)", answer: 45_351 },
  { formula: "=EOMONTH(DATE(2011,1,1),1)", answer: 40_602 },
  { formula: "=EOMONTH(DATE(2011,1,1),-3)", answer: 40_482 },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula)).toBe(answer);
});

test.each(["=YEAR(-1)", "=YEAR(2958466)", "=DATE(10000,1,1)", "=EDATE(1,-1)"])("%s is #NUM!", async (formula) => {
  expect(await worked(formula)).toMatchObject({ code: "#NUM!" });
});
