import { showOnOneLine, showValue } from "../../../src/cli/formula/show";
import { ErrorValue as CellError } from "../../../src/embedded-excel/calc/values/value";

test.each([
  { number: 899, text: "899" },
  { number: 179.8, text: "179.8" },
  { number: -800, text: "-800" },
  { number: 0.1 + 0.2, text: "0.3" },
  { number: 1 / 3, text: "0.333333333333333" },
  { number: 2 / 3, text: "0.666666666666667" },
  { number: 1000, text: "1000" },
  { number: 1_234_567.89, text: "1234567.89" },
  { number: -0.05, text: "-0.05" },
  { number: 0.000_001_25, text: "0.00000125" },
  { number: 1e20, text: "100000000000000000000" },
  { number: 1e21, text: "1E+21" },
  { number: -1.5e300, text: "-1.5E+300" },
  { number: 1.5e-10, text: "1.5E-10" },
  { number: 0, text: "0" },
  { number: -0, text: "0" },
])("$number is shown as $text", ({ number, text }) => {
  expect(showValue(number)).toBe(text);
});

test.each([
  { value: new CellError("#N/A", "Ask the provider."), text: "#N/A: Ask the provider." },
  { value: new CellError("#DIV/0!"), text: "#DIV/0!" },
  { value: true, text: "TRUE" },
  { value: "two\nlines", text: "two\nlines" },
])("alone, a value stands as it is: $text", ({ value, text }) => {
  expect(showValue(value)).toBe(text);
});

test("alone, a range stands in rows and columns, whatever its texts hold", () => {
  const range = [
    ["Code", "Fee"],
    ["NPQ\tLT\n", 885],
    ["LP", new CellError("#N/A", "Ask SSAT.")],
  ];
  expect(showValue(range)).toBe("Code\tFee\nNPQ LT \t885\nLP\t#N/A: Ask SSAT.");
});

const lineEnds = ["\n", "\r", "\r\n", "\u2028", "\u0085", "\v", "\f"];

test.each(lineEnds)("among others, no text breaks the line (%j)", (lineEnd) => {
  expect(showOnOneLine(`two${lineEnd}lines`)).toBe("two lines");
  expect(showOnOneLine([[`two${lineEnd}lines`]])).toBe('{"two lines"}');
  expect(showOnOneLine(new CellError("#VALUE!", `two${lineEnd}lines`))).toBe("#VALUE!: two lines");
});
