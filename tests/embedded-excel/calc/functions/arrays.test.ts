import { worked } from "../book";

const cells = { A1: "b", A2: "A", A3: "B", A4: "c", B1: 3, B2: 1, B3: 3, B4: 2, C1: 5, C3: true, C4: "x" };

test.each([
  { formula: "=UNIQUE(A1:A4)", answer: [["b"], ["A"], ["c"]] },
  { formula: "=UNIQUE(A1:A4,,TRUE)", answer: [["A"], ["c"]] },
  { formula: "=UNIQUE({1,2,1},TRUE)", answer: [[1, 2]] },
  { formula: '=UNIQUE({1;"1"})', answer: [[1], ["1"]] },
  { formula: "=SORT(B1:B4)", answer: [[1], [2], [3], [3]] },
  {
    formula: "=SORT(A1:B4,2,-1)",
    answer: [
      ["b", 3],
      ["B", 3],
      ["c", 2],
      ["A", 1],
    ],
  },
  { formula: "=SORT(C1:C4)", answer: [[5], ["x"], [true], [null]] },
  { formula: "=SORT(C1:C4,,-1)", answer: [[true], ["x"], [5], [null]] },
  { formula: "=SORT({3,1,2},,,TRUE)", answer: [[1, 2, 3]] },
  {
    formula: "=FILTER(A1:B4,B1:B4=3)",
    answer: [
      ["b", 3],
      ["B", 3],
    ],
  },
  { formula: '=FILTER(A1:B4,B1:B4>9,"none")', answer: "none" },
  { formula: "=FILTER({1,2,3},{TRUE,FALSE,TRUE})", answer: [[1, 3]] },
  {
    formula: "=TRANSPOSE({1,2;3,4;5,6})",
    answer: [
      [1, 3, 5],
      [2, 4, 6],
    ],
  },
  {
    formula: "=MMULT({1,3;7,2},{2,0;0,2})",
    answer: [
      [2, 6],
      [14, 4],
    ],
  },
  { formula: "=MMULT({1,2,3},{4;5;6})", answer: [[32]] },
  {
    formula: "=SEQUENCE(2,3)",
    answer: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
  { formula: "=SEQUENCE(3,1,10,-5)", answer: [[10], [5], [0]] },
  { formula: '=SUM(FILTER(B1:B4,A1:A4="b"))', answer: 6 },
  { formula: "=SORT(UNIQUE(A1:A4))", answer: [["A"], ["b"], ["c"]] },
  { formula: "=LET(fees,B1:B4,vat,20%,SUM(fees)*vat)", answer: 1.8 },
  { formula: "=LET(x,2,LET(x,x+1,x*x))", answer: 9 },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula, cells)).toEqual(answer);
});

test.each([
  { formula: "=FILTER(A1:B4,B1:B4>9)", code: "#CALC!" },
  { formula: "=FILTER(A1:B4,B1:B3=3)", code: "#VALUE!" },
  { formula: "=FILTER(A1:A2,{1;#N/A})", code: "#N/A" },
  { formula: "=MMULT({1,2},{3,4})", code: "#VALUE!" },
  { formula: '=MMULT({1,"2"},{3;4})', code: "#VALUE!" },
  { formula: "=MMULT({1,#N/A},{3;4})", code: "#N/A" },
  { formula: "=SORT(A1:B4,3)", code: "#VALUE!" },
  { formula: "=SORT(A1:B4,1,2)", code: "#VALUE!" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await worked(formula, cells)).toMatchObject({ code });
});
