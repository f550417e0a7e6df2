import { alternatives, readCases } from "./cases";

const vatColumns = ["setting", "VAT charged", "recoverable", "charged", "borne"] as const;

test("lines come with their cells and the place where they stand", () => {
  const [first] = readCases("scenarios/vat.csv", vatColumns);
  expect(Object.keys(first!)).toEqual([...vatColumns, "at"]);
  expect(first!.at).toBe("scenarios/vat.csv:2");
});

test("other headings are an error that shows both", () => {
  expect(() => readCases("scenarios/vat.csv", ["setting"])).toThrow(/headings setting,VAT charged.*not setting/);
});

test("a table with headings alone is an error", () => {
  expect(() => readCases("support/no-cases.csv", ["programme", "fee"])).toThrow("support/no-cases.csv has no cases.");
});

test("a line with too few cells is an error that names the line", () => {
  expect(() => readCases("support/ragged-cases.csv", ["programme", "fee"])).toThrow(/ragged-cases\.csv, line 3: /);
});

test("alternatives stand between strokes", () => {
  expect(alternatives("NPQH / NPQSL")).toEqual(["NPQH", "NPQSL"]);
});
