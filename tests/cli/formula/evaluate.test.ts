import { FormulaError } from "../../../src/embedded-excel/calc/values/failures";
import { shown } from "./shown";

test.each([
  { formula: "=1+2*3", answer: "7" },
  { formula: "=(1+2)*3", answer: "9" },
  { formula: "=-2^2", answer: "4" },
  { formula: "=-(2)^2", answer: "4" },
  { formula: "=0-2^2", answer: "-4" },
  { formula: "=2^3^2", answer: "64" },
  { formula: "=2^-1", answer: "0.5" },
  { formula: "=50%*4", answer: "2" },
  { formula: '="a"&1+1', answer: "a2" },
  { formula: '="say ""hello"""', answer: 'say "hello"' },
  { formula: '=1=1&""', answer: "FALSE" },
  { formula: '="5"+1', answer: "6" },
  { formula: '="5%"*100', answer: "5" },
  { formula: "=TRUE+1", answer: "2" },
  { formula: "=TRUE()&FALSE()", answer: "TRUEFALSE" },
  { formula: '="NPQH"="npqh"', answer: "TRUE" },
  { formula: '="é"="É"', answer: "TRUE" },
  { formula: '="a"<"B"', answer: "TRUE" },
  { formula: '=99<"1"', answer: "TRUE" },
  { formula: '="z"<FALSE', answer: "TRUE" },
  { formula: '="10"=10', answer: "FALSE" },
  { formula: "=0.1+0.2=0.3", answer: "TRUE" },
  { formula: "=0.5-0.4-0.1", answer: "0" },
  { formula: "=1<>2", answer: "TRUE" },
  { formula: "=2<=2", answer: "TRUE" },
  { formula: "=2>2", answer: "FALSE" },
  { formula: "={1,2;3,4}*10", answer: "{10,20;30,40}" },
  { formula: "={1,2}+{10;20}", answer: "{11,12;21,22}" },
  { formula: "={1,2,3}+{1,2}", answer: "{2,4,#N/A}" },
  { formula: '={1,"a ""b""";TRUE,#N/A}', answer: '{1,"a ""b""";TRUE,#N/A}' },
  { formula: "=@{7,8}", answer: "7" },
])("$formula shows $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toBe(answer);
});

test.each([
  { formula: "=1/0", answer: /^#DIV\/0!$/ },
  { formula: "=0^-1", answer: /^#DIV\/0!$/ },
  { formula: "=0^0", answer: /^#NUM!$/ },
  { formula: "=1e308*10", answer: /^#NUM!$/ },
  { formula: "=(-8)^0.5", answer: /^#NUM!$/ },
  { formula: '="abc"*2', answer: /^#VALUE!: "abc"/ },
  { formula: "=#N/A+1", answer: /^#N\/A$/ },
  { formula: "=1/0+#N/A", answer: /^#DIV\/0!$/ },
  { formula: "=A1", answer: /^#REF!: A1 .*there are no cells on the command line/ },
  { formula: "=SUM(A1:B2)", answer: /^#REF!: A1:B2 / },
  { formula: "=Cohort[Fee]", answer: /^#REF!: Cohort\[Fee\] / },
  { formula: "=MEDIAN(1,2,3)", answer: /^#NAME\?: there is no function MEDIAN; .*NPQCOST.*SUM/ },
  { formula: "=toString()", answer: /^#NAME\?: there is no function toString; / },
  { formula: "=ÑPQ(1)", answer: /^#NAME\?: there is no function ÑPQ; / },
  { formula: "=LETT(x,1,x)", answer: /^#NAME\?: there is no function LETT; / },
  { formula: "=LAMBDA(x,x)(1)", answer: /^#NAME\?: there is no function LAMBDA; / },
  { formula: "=NPQH", answer: /^#NAME\?: there is no name NPQH; / },
  { formula: "=NPQCOST(“NPQH”)", answer: /^#NAME\?: .*straight quotation marks/ },
])("$formula shows the error $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toMatch(answer);
});

const refused = ["=", "=(1", '="a', "=1 2", "=F(1;2)", "={}", "={1,2;3}", "=IF(1)", "=IF(1,2,3,4)", "=NPQDAYS(1,2)"];

test.each(refused)("%s is refused, as Excel would not take it", async (formula) => {
  await expect(shown(formula)).rejects.toThrow(FormulaError);
});

test("a formula is quoted only as far as it helps", async () => {
  await expect(shown(`=1+${"(".repeat(5000)}`)).rejects.toThrow(/^=1\+\(+\.\.\. cannot be read as a formula/);
});

test.each([
  { what: "brackets", formula: `=${"(".repeat(1000)}7${")".repeat(1000)}`, answer: "7" },
  { what: "functions", formula: `=${"ABS(".repeat(500)}-7${")".repeat(500)}`, answer: "7" },
  { what: "additions", formula: `=${Array.from({ length: 1000 }, () => "1").join("+")}`, answer: "1000" },
  { what: "cells", formula: `=SUM({${Array.from({ length: 20_000 }, () => "2").join(";")}})`, answer: "40000" },
  { what: "letters", formula: `="${"x".repeat(100_000)}"="${"X".repeat(100_000)}"`, answer: "TRUE" },
])("many $what are understood", async ({ formula, answer }) => {
  expect(await shown(formula)).toBe(answer);
});

test("nesting without end is refused in words", async () => {
  await expect(shown(`=${"-(".repeat(100_000)}1${")".repeat(100_000)}`)).rejects.toThrow(
    "The formula is nested too deeply.",
  );
});
