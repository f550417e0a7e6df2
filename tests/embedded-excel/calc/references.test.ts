import type { TableShape } from "../../../src/embedded-excel/calc/calc-workbook";
import { addressOf, book } from "./book";

const staff: TableShape = {
  name: "Staff",
  sheet: "My sheet",
  headerRow: 1,
  firstColumn: 1,
  columns: ["Person", "Day rate", "Days"],
  firstRow: 2,
  lastRow: 4,
};
const cells = {
  B2: "Person",
  C2: "Day rate",
  D2: "Days",
  B3: "Ann",
  C3: 100,
  D3: 2,
  B4: "Bob",
  C4: 200,
  D4: 3,
  B5: "Cy",
  C5: 300,
  D5: 4,
};

function filled(formulas: Readonly<Record<string, string>> = {}) {
  return book({
    sheets: { Totals: { A1: 5, A2: 7 }, "My sheet": { ...cells, ...formulas }, "it's": { A1: 9 } },
    tables: [staff],
    names: { Rate: "=0.2", Rates: "='My sheet'!$C$3:$C$5", Double: "=Rate*2", Loop: "=Loop+1" },
  });
}

test.each([
  { formula: "=SUM(Staff[Days])", answer: 9 },
  { formula: "=sum(staff[days])", answer: 9 },
  { formula: "=SUM(Staff[[Day rate]:[Days]])", answer: 609 },
  { formula: "=SUM(Staff[[Days]:[Day rate]])", answer: 609 },
  { formula: "=COUNTA(Staff[#All])", answer: 12 },
  { formula: "=COUNTA(Staff)", answer: 9 },
  { formula: "=COUNTA(Staff[])", answer: 9 },
  { formula: "=ROWS(Staff[#Data])", answer: 3 },
  { formula: "=INDEX(Staff[#Headers],2)", answer: "Day rate" },
  { formula: "=Staff[[#Headers],[Days]]", answer: "Days" },
  { formula: "=ROWS(Staff[[#All],[Days]])", answer: 4 },
  { formula: "=ROWS(Staff[[#Headers],[#Data],[Days]])", answer: 4 },
  { formula: '=SUMIFS(Staff[Days],Staff[Person],"<>Ann")', answer: 7 },
  { formula: "=SUMPRODUCT(Staff[Day rate],Staff[Days])", answer: 2000 },
  { formula: "=SUM('My sheet'!C3:C5)", answer: 600 },
  { formula: "=SUM('my sheet'!$C:$C)", answer: 600 },
  { formula: "='it''s'!A1", answer: 9 },
  { formula: "=SUM(A1:A2)", answer: 12 },
  { formula: "=SUM(A:A)", answer: 12 },
  { formula: "=SUM(1:2)", answer: 12 },
  { formula: "=SUM(A2:A1)", answer: 12 },
  { formula: "=A1+Rate", answer: 5.2 },
  { formula: "=SUM(Rates)*Double", answer: 240 },
  { formula: "=-A1^2", answer: 25 },
  { formula: "=A9", answer: 0 },
  { formula: '=A9&""', answer: "" },
  { formula: "=A9=0", answer: true },
  { formula: '=A9=""', answer: true },
])("$formula from another sheet is $answer", async ({ formula, answer }) => {
  expect(await filled().engine.evaluate(formula)).toBe(answer);
});

test.each([
  { formula: "=Staff[Wage]", code: "#REF!" },
  { formula: "=Pupils[Name]", code: "#REF!" },
  { formula: "=Staff[#Totals]", code: "#REF!" },
  { formula: "=[@Days]", code: "#REF!" },
  { formula: "=Staff[@Days]", code: "#VALUE!" },
  { formula: "=Nowhere!A1", code: "#REF!" },
  { formula: "=[Other.xlsx]Sheet1!A1", code: "#REF!" },
  { formula: "=NoSuchName", code: "#NAME?" },
  { formula: "=NOSUCHFUNCTION(1)", code: "#NAME?" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await filled().engine.evaluate(formula)).toMatchObject({ code });
});

test.each([
  { formula: "=[@[Day rate]]*[@Days]", answer: 600 },
  { formula: "=Staff[[#This Row],[Day rate]]*Staff[@Days]", answer: 600 },
  { formula: "=SUM(Staff[@[Day rate]:[Days]])", answer: 203 },
  { formula: "=[@Person]&COUNTIF([Person],[@Person])", answer: "Bob1" },
  { formula: "=@Staff[Days]", answer: 3 },
])("$formula in a row of the table is $answer", async ({ formula, answer }) => {
  expect(await filled().engine.evaluate(formula, addressOf("D4", "My sheet"))).toBe(answer);
});

test("@ takes the cell in the formula's own row or column", () => {
  const { at } = book({ sheets: { S: { A1: 1, A2: 2, C2: "=@A1:A3", C5: "=@A1:A3", A9: "=@A1:C1", C9: 3 } } });
  expect(at("C2")).toBe(2);
  expect(at("C5")).toMatchObject({ code: "#VALUE!" });
  expect(at("A9")).toBe(1);
});

test("a sheet's own name goes before the workbook's, on that sheet", () => {
  const names = { Rate: "=1", "'My sheet'!Rate": "=2" };
  const { at } = book({ sheets: { S: { A1: "=Rate", A2: "='My sheet'!Rate" }, "My sheet": { A1: "=Rate" } }, names });
  expect([at("A1"), at("A2"), at("My sheet!A1")]).toEqual([1, 2, 2]);
});

test("a name that stands for itself is refused in words", async () => {
  await expect(filled().engine.evaluate("=Loop")).rejects.toThrow("The formula is nested too deeply.");
});

test("the marks of a file's formulas mean what they stand for", async () => {
  const { engine } = filled();
  expect(await engine.evaluate("=_xlfn.LET(_xlpm.x,2,_xlpm.x*3)")).toBe(6);
  expect(await engine.evaluate('="_xlfn.CONCAT"&_xlfn.CONCAT("a","b")')).toBe("_xlfn.CONCATab");
  expect(await engine.evaluate("=SUM(_xlfn._xlws.SORT(A1:A2))")).toBe(12);
  expect(await engine.evaluate("=_xlfn.SINGLE(A1:A2)", addressOf("C2", "Totals"))).toBe(7);
});
