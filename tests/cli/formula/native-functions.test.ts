import { shown } from "./shown";

test.each([
  { formula: "=DATE(2024,11,1)", answer: "45597" },
  { formula: "=DATE(2024,14,1)", answer: "45689" },
  { formula: "=DATE(2024,12,32)", answer: "45658" },
  { formula: "=DATE(2025,3,0)", answer: "45716" },
  { formula: "=DATE(2025,0,1)", answer: "45627" },
  { formula: "=DATE(1900,1,1)", answer: "1" },
  { formula: "=DATE(1900,2,28)", answer: "59" },
  { formula: "=DATE(1900,2,29)", answer: "60" },
  { formula: "=DATE(1900,3,1)", answer: "61" },
  { formula: "=DATE(124,11,1)", answer: "45597" },
  { formula: "=DATE(9999,12,31)", answer: "2958465" },
  { formula: "=DATE(9999,12,32)", answer: expect.stringMatching(/^#NUM!: /) },
  { formula: "=DATE(-1,1,1)", answer: expect.stringMatching(/^#NUM!: /) },
  { formula: "=DATE(1900,1,-1)", answer: expect.stringMatching(/^#NUM!: /) },
])("$formula is the day $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toEqual(answer);
});

test.each([
  { formula: "=ROUND(179.805,2)", answer: "179.81" },
  { formula: "=ROUND(179.804,2)", answer: "179.8" },
  { formula: "=ROUND(1.005,2)", answer: "1.01" },
  { formula: "=ROUND(-2.5,0)", answer: "-3" },
  { formula: "=ROUND(1250,-2)", answer: "1300" },
  { formula: "=ROUND(5,400)", answer: "5" },
  { formula: "=ABS(-899)", answer: "899" },
  { formula: "=N(TRUE)", answer: "1" },
  { formula: '=N("text")', answer: "0" },
  { formula: "=ISNUMBER(1)", answer: "TRUE" },
  { formula: '=ISNUMBER("1")', answer: "FALSE" },
  { formula: '=SUM(1,TRUE,"4")', answer: "6" },
  { formula: '=SUM({1,2;TRUE,"4"})', answer: "3" },
  { formula: '=SUM(1,"four")', answer: expect.stringMatching(/^#VALUE!: "four"/) },
  { formula: "=SUM({1,#N/A})", answer: "#N/A" },
  { formula: "=MIN(3,{5,2})", answer: "2" },
  { formula: "=MAX(3,{5,2})", answer: "5" },
  { formula: "=MAX(-3,-5)", answer: "-3" },
  { formula: '=MAX({"a"})', answer: "0" },
])("$formula shows $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toEqual(answer);
});

test.each([
  { formula: '=IF(1>2,"yes","no")', answer: "no" },
  { formula: '=IF(1<2,"yes","no")', answer: "yes" },
  { formula: '=IF(1>2,"yes")', answer: "FALSE" },
  { formula: "=IF(TRUE,,1)", answer: "0" },
  { formula: '=IF("true",1,2)', answer: "1" },
  { formula: '=IF("maybe",1,2)', answer: expect.stringMatching(/^#VALUE!: "maybe"/) },
  { formula: "=IF(FALSE,1/0,5)", answer: "5" },
  { formula: "=IF(1/0,1,2)", answer: "#DIV/0!" },
  { formula: '=IF({TRUE,FALSE},"a","b")', answer: '{"a","b"}' },
])("$formula chooses $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toEqual(answer);
});

test.each([
  { formula: "=INDEX({1,2;3,4},2,1)", answer: "3" },
  { formula: "=INDEX({1,2,3},2)", answer: "2" },
  { formula: "=INDEX({1;2;3},2)", answer: "2" },
  { formula: "=INDEX({1,2;3,4},2)", answer: "{3,4}" },
  { formula: "=INDEX({1,2;3,4},2,0)", answer: "{3,4}" },
  { formula: "=INDEX({1,2;3,4},,2)", answer: "{2;4}" },
  { formula: "=INDEX(5,1,1)", answer: "5" },
  { formula: "=INDEX({1,2;3,4},3,1)", answer: expect.stringMatching(/^#REF!: /) },
  { formula: "=INDEX({1,2;3,4},1,3)", answer: expect.stringMatching(/^#REF!: /) },
  { formula: "=INDEX({1,2;3,4},-1,1)", answer: expect.stringMatching(/^#REF!: /) },
])("$formula finds $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toEqual(answer);
});
