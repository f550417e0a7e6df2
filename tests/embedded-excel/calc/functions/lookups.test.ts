import { worked } from "../book";

// The help pages of MATCH, INDEX and XLOOKUP.
const cells = {
  A1: "Bananas", A2: "Oranges", A3: "Apples", A4: "Pears", B1: 25, B2: 38, B3: 40, B4: 41,
  C1: "Apples", D1: "Lemons", C2: "Bananas", D2: "Pears",
  E1: 10, E2: 20, E3: 30, F1: "low", F2: "mid", F3: "high", G1: 30, G2: 20, G3: 10, H1: 0, H3: 5, H4: 5,
};

test.each([
  { formula: "=MATCH(39,B1:B4,1)", answer: 2 },
  { formula: "=MATCH(39,B1:B4)", answer: 2 },
  { formula: "=MATCH(41,B1:B4,0)", answer: 4 },
  { formula: '=MATCH("apples",A1:A4,0)', answer: 3 },
  { formula: '=MATCH("?ear*",A1:A4,0)', answer: 4 },
  { formula: "=MATCH(15,G1:G3,-1)", answer: 2 },
  { formula: '=MATCH({"Pears";"Oranges"},A1:A4,0)', answer: [[4], [2]] },
  { formula: "=MATCH(H2,H1:H4,0)", answer: 1 },
  { formula: "=MATCH(20,E1:E3,0)", answer: 2 },
  { formula: "=INDEX(C1:D2,2,2)", answer: "Pears" },
  { formula: "=INDEX(C1:D2,2,1)", answer: "Bananas" },
  { formula: "=INDEX(C1:D2,0,1)", answer: [["Apples"], ["Bananas"]] },
  { formula: "=INDEX(C1:D1,2)", answer: "Lemons" },
  { formula: "=SUM(INDEX(B1:B4,2):B4)", answer: 119 },
  { formula: '=INDEX(B1:B4,MATCH("Apples",A1:A4,0))', answer: 40 },
  { formula: "=INDEX(H1:H4,2)", answer: 0 },
  { formula: '=VLOOKUP("apples",A1:B4,2,FALSE)', answer: 40 },
  { formula: "=VLOOKUP(25,E1:F3,2)", answer: "mid" },
  { formula: "=VLOOKUP(30,E1:F3,2,TRUE)", answer: "high" },
  { formula: '=XLOOKUP("Apples",A1:A4,B1:B4)', answer: 40 },
  { formula: '=XLOOKUP("Kiwi",A1:A4,B1:B4,"none")', answer: "none" },
  { formula: "=XLOOKUP(25,E1:E3,F1:F3,,-1)", answer: "mid" },
  { formula: "=XLOOKUP(25,E1:E3,F1:F3,,1)", answer: "high" },
  { formula: "=XLOOKUP(25,G1:G3,E1:E3,,1)", answer: 10 },
  { formula: '=XLOOKUP("?ear*",A1:A4,B1:B4,,2)', answer: 41 },
  { formula: "=XLOOKUP(5,H1:H4,B1:B4)", answer: 40 },
  { formula: "=XLOOKUP(5,H1:H4,B1:B4,,0,-1)", answer: 41 },
  { formula: '=XLOOKUP("Bananas",C1:C2,C1:D2)', answer: [["Bananas", "Pears"]] },
  { formula: '=XLOOKUP({"Pears","Apples"},A1:A4,B1:B4)', answer: [[41, 40]] },
  { formula: '=SUM(XLOOKUP("Oranges",A1:A4,B1:B4):XLOOKUP("Pears",A1:A4,B1:B4))', answer: 119 },
  { formula: '=XMATCH("Pears",A1:A4)', answer: 4 },
  { formula: "=XMATCH(25,E1:E3,1)", answer: 3 },
  { formula: "=ROWS(A1:B4)", answer: 4 },
  { formula: "=COLUMNS(A1:B4)", answer: 2 },
  { formula: "=ROWS(A:A)", answer: 1_048_576 },
  { formula: "=COLUMNS({1,2,3;4,5,6})", answer: 3 },
  { formula: "=ROW(C10)", answer: 10 },
  { formula: "=COLUMN(C10)", answer: 3 },
  { formula: "=ROW(A2:A3)", answer: [[2], [3]] },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula, cells)).toEqual(answer);
});

test.each([
  { formula: "=MATCH(40,B1:B4,-1)", code: "#N/A" },
  { formula: '=MATCH("Kiwi",A1:A4,0)', code: "#N/A" },
  { formula: "=MATCH(5,E1:E3,1)", code: "#N/A" },
  { formula: "=MATCH(20,E1:F3,0)", code: "#N/A" },
  { formula: "=INDEX(C1:D2,3,1)", code: "#REF!" },
  { formula: "=INDEX(C1:D2,1,3)", code: "#REF!" },
  { formula: '=VLOOKUP("Kiwi",A1:B4,2,FALSE)', code: "#N/A" },
  { formula: '=VLOOKUP("Apples",A1:B4,3,FALSE)', code: "#REF!" },
  { formula: '=VLOOKUP("Apples",A1:B4,0,FALSE)', code: "#VALUE!" },
  { formula: '=XLOOKUP("Kiwi",A1:A4,B1:B4)', code: "#N/A" },
  { formula: '=XLOOKUP("?ear*",A1:A4,B1:B4)', code: "#N/A" },
  { formula: "=XLOOKUP(5,E1:E3,F1:F3,,-1)", code: "#N/A" },
  { formula: "=ROW()", code: "#VALUE!" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await worked(formula, cells)).toMatchObject({ code });
});
