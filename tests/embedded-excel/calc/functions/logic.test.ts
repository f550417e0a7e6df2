import { worked } from "../book";

const cells = { A1: 50, A2: 100, A3: "text", A5: true, A6: "=1/0", A7: "=NA()", B1: 85 };

test.each([
  { formula: "=AND(A1>1,A1<100)", answer: true },
  { formula: "=AND(A1>1,A2<100)", answer: false },
  { formula: "=AND(A1:A5)", answer: true },
  { formula: "=AND(TRUE,0)", answer: false },
  { formula: "=OR(A1>100,A2>99)", answer: true },
  { formula: "=OR(FALSE,0)", answer: false },
  { formula: "=NOT(A1>100)", answer: true },
  { formula: "=NOT(0)", answer: true },
  { formula: '=IF(A1>10,"Over","Within")', answer: "Over" },
  { formula: "=IF(A1>10,A4)", answer: 0 },
  { formula: "=IF(A1<10,1)", answer: false },
  { formula: "=IF(A1<10,1,)", answer: 0 },
  { formula: '=IF({TRUE;FALSE},A1:A2,"no")', answer: [[50], ["no"]] },
  { formula: '=IFS(B1>89,"A",B1>79,"B",TRUE,"F")', answer: "B" },
  { formula: '=IFERROR(A6,"Error in calculation")', answer: "Error in calculation" },
  { formula: '=IFERROR(A1/2,"Error")', answer: 25 },
  { formula: "=IFERROR(A4,1)", answer: 0 },
  { formula: '=IFNA(A7,"not found")', answer: "not found" },
  { formula: "=IFERROR(A5:A7,0)", answer: [[true], [0], [0]] },
  { formula: '=CHOOSE(2,"a","b","c")', answer: "b" },
  { formula: '=CHOOSE(3.9,"a","b","c")', answer: "c" },
  { formula: "=SUM(CHOOSE(2,A1,A1:A2))", answer: 150 },
  { formula: '=SWITCH(2,1,"one",2,"two","many")', answer: "two" },
  { formula: '=SWITCH(9,1,"one",2,"two","many")', answer: "many" },
  { formula: "=IF(TRUE,1,1/0)", answer: 1 },
  { formula: "=TRUE()", answer: true },
  { formula: "=FALSE()", answer: false },
  { formula: "=ISBLANK(A4)", answer: true },
  { formula: "=ISBLANK(A1)", answer: false },
  { formula: "=ISTEXT(A3)", answer: true },
  { formula: "=ISTEXT(A4)", answer: false },
  { formula: "=ISNONTEXT(A4)", answer: true },
  { formula: "=ISLOGICAL(A5)", answer: true },
  { formula: "=ISNUMBER(A1)", answer: true },
  { formula: "=ISERROR(A6)", answer: true },
  { formula: "=ISERR(A7)", answer: false },
  { formula: "=ISNA(A7)", answer: true },
  { formula: "=ISNA(A6)", answer: false },
  { formula: "=ERROR.TYPE(A6)", answer: 2 },
  { formula: '=ERROR.TYPE("a"+1)', answer: 3 },
  { formula: "=ERROR.TYPE(NoSuchName)", answer: 5 },
  { formula: "=ERROR.TYPE(A7)", answer: 7 },
  { formula: "=N(A3)", answer: 0 },
  { formula: "=N(A5)", answer: 1 },
  { formula: "=T(A3)", answer: "text" },
  { formula: "=T(A1)", answer: "" },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula, cells)).toEqual(answer);
});

test.each([
  { formula: '=IFNA(A6,"not found")', code: "#DIV/0!" },
  { formula: "=IFS(FALSE,1)", code: "#N/A" },
  { formula: "=SWITCH(9,1,2)", code: "#N/A" },
  { formula: '=CHOOSE(4,"a","b","c")', code: "#VALUE!" },
  { formula: "=AND(A3:A4)", code: "#VALUE!" },
  { formula: '=OR(TRUE,"x")', code: "#VALUE!" },
  { formula: "=AND(A1:A6)", code: "#DIV/0!" },
  { formula: "=NA()", code: "#N/A" },
  { formula: "=ERROR.TYPE(A1)", code: "#N/A" },
  { formula: "=T(A7)", code: "#N/A" },
])("$formula is the error $code", async ({ formula, code }) => {
  expect(await worked(formula, cells)).toMatchObject({ code });
});
