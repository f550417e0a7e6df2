import { nativeFunctions } from "../../../src/embedded-excel/calc/functions/native-functions";
import { accepted, formulaHelp } from "../../../src/workbench/grid/formula-help";
import { bracketsAt } from "../../../src/workbench/grid/formula-place";
import { helpedFunctions } from "../../../src/workbench/grid/helped-functions";
import { nativeHelp } from "../../../src/workbench/grid/native-help";

/** "|" is the caret. */
const at = (marked: string) => [marked.replace("|", ""), marked.indexOf("|")] as const;

test.each([
  ["=NPQ|", "NPQ", null],
  ["=npqc|ost", "npqc", null],
  ["=1+SU|", "SU", null],
  ["=|", "", null],
  ["=SUM(|", "", ["SUM", 0]],
  ["=SUM(A1|", "A1", ["SUM", 0]],
  ["=SUM(A1,|", "", ["SUM", 1]],
  ["=SUM(A1,B2)|", "", null],
  ["=IF(SUM(1,2),|", "", ["IF", 1]],
  ["=IF(SUM(1,|", "", ["SUM", 1]],
  ["=IF((1+2|", "", ["IF", 0]],
  ['=NPQCOST("a,b",|', "", ["NPQCOST", 1]],
  ['=NPQCOST("say ""x"", y",|', "", ["NPQCOST", 1]],
  ["='My, sheet'!A1+SUM(1,|", "", ["SUM", 1]],
  ["=SUM(Cohort[Fee, total],|", "", ["SUM", 1]],
  ["=SUM({1,2,3},|", "", ["SUM", 1]],
])("in %s the caret stands behind %j, within %j", (marked, prefix, call) => {
  const place = bracketsAt(...at(marked));
  expect(place?.prefix).toBe(prefix);
  expect(place?.call ?? null).toEqual(call === null ? null : { name: call[0], argument: call[1] });
});

test.each(["plain text|", '="NPQ|', "=Cohort[Fe|", "='My sh|", "|=SUM("])(
  "in %s there is nothing to help with",
  (marked) => {
    expect(bracketsAt(...at(marked))).toBeNull();
  },
);

const functions = helpedFunctions({
  functions: [
    {
      name: "NPQCOST",
      description: "Fee.",
      parameters: [
        { name: "programme", description: "Code." },
        { name: "intake", description: "Such as Autumn 2024.", optional: true },
      ],
    },
    { name: "SUMOFOURS", description: "Ours." },
  ],
});

test("functions that start as typed are offered, ours before Excel's", () => {
  const help = formulaHelp(functions, ...at("=1+su|"));
  expect(help).toMatchObject({ kind: "names", start: 3 });
  expect(help?.kind === "names" ? help.functions.map(({ name }) => name) : []).toEqual([
    "SUMOFOURS",
    "SUBSTITUTE",
    "SUBTOTAL",
    "SUM",
    "SUMIF",
    "SUMIFS",
    "SUMPRODUCT",
  ]);
});

test.each([
  ["=NPQCOST(|", 0],
  ['=NPQCOST("NPQLTD",|', 1],
  ["=SUM(1,2,3,4,|", 1],
])("in %s argument %d is the current one", (marked, argument) => {
  expect(formulaHelp(functions, ...at(marked))).toMatchObject({ kind: "signature", argument });
});

test.each(["=NOSUCH(|", "=A1|", "=1+|", "text|"])("in %s nothing is offered", (marked) => {
  expect(formulaHelp(functions, ...at(marked))).toBeNull();
});

test.each([
  ["=NP|", 1, "NPQCOST", "=NPQCOST(|"],
  ["=1+np|+2", 3, "NPQCOST", "=1+NPQCOST(|+2"],
  ["=NPQ|COST(A1)", 1, "NPQCOST", "=NPQCOST(|A1)"],
])("in %s, from %d, taking %s gives %s", (marked, start, name, expected) => {
  const { text, caret } = accepted(...at(marked), start, name);
  expect(`${text.slice(0, caret)}|${text.slice(caret)}`).toBe(expected);
});

test("there is help with each function that the embedded Excel works out, and no other", () => {
  expect(nativeHelp.map(({ name }) => name).sort()).toEqual([...nativeFunctions.keys()].sort());
  expect(nativeHelp.filter(({ description }) => description === "")).toEqual([]);
});

test("help says no more arguments can be left out than the function takes", () => {
  const fewest = (name: string) => nativeFunctions.get(name)?.fewest ?? 0;
  const wrong = nativeHelp.filter(
    ({ name, args }) => args.filter(({ isOptional }) => !isOptional).length !== fewest(name),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
