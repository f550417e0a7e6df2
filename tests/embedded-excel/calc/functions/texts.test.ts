import { worked } from "../book";

// The examples of Excel's own help pages.
test.each([
  { formula: '=LEFT("Sale Price",4)', answer: "Sale" },
  { formula: '=LEFT("Sweden")', answer: "S" },
  { formula: '=LEFT("abc",5)', answer: "abc" },
  { formula: '=RIGHT("Sale Price",5)', answer: "Price" },
  { formula: '=RIGHT("Stock Number")', answer: "r" },
  { formula: '=RIGHT("abc",0)', answer: "" },
  { formula: '=MID("Fluid Flow",1,5)', answer: "Fluid" },
  { formula: '=MID("Fluid Flow",7,20)', answer: "Flow" },
  { formula: '=MID("Fluid Flow",20,5)', answer: "" },
  { formula: '=LEN("Phoenix, AZ")', answer: 11 },
  { formula: "=LEN(A9)", answer: 0 },
  { formula: '=TRIM("  First  Quarter   Earnings ")', answer: "First Quarter Earnings" },
  { formula: '=UPPER("total")', answer: "TOTAL" },
  { formula: '=LOWER("E. E. Cummings")', answer: "e. e. cummings" },
  { formula: '=EXACT("word","Word")', answer: false },
  { formula: '=EXACT("word","word")', answer: true },
  { formula: '=FIND("M","Miriam McGovern")', answer: 1 },
  { formula: '=FIND("m","Miriam McGovern")', answer: 6 },
  { formula: '=FIND("M","Miriam McGovern",3)', answer: 8 },
  { formula: '=SEARCH("e","Statements",6)', answer: 7 },
  { formula: '=SEARCH("margin","Profit Margin")', answer: 8 },
  { formula: '=SEARCH("m?r","Profit Margin")', answer: 8 },
  { formula: '=SUBSTITUTE("Sales Data","Sales","Cost")', answer: "Cost Data" },
  { formula: '=SUBSTITUTE("Quarter 1, 2008","1","2",1)', answer: "Quarter 2, 2008" },
  { formula: '=SUBSTITUTE("Quarter 1, 2011","1","2",3)', answer: "Quarter 1, 2012" },
  { formula: '=SUBSTITUTE("abc","","x")', answer: "abc" },
  { formula: '=UNICODE(" ")', answer: 32 },
  { formula: '=UNICODE("B")', answer: 66 },
  { formula: '=UNICODE("é tude")', answer: 233 },
  { formula: '=REPT("*-",3)', answer: "*-*-*-" },
  { formula: '=VALUE("$1,000")', answer: 1000 },
  { formula: '=ROUND(VALUE("16:48:00")-VALUE("12:00:00"),6)', answer: 0.2 },
  { formula: '=VALUE("1/9/2026")', answer: 46_266 },
  { formula: '=CONCAT("a",1,TRUE,A1:B2)', answer: "a1TRUExyz" },
  { formula: '=CONCATENATE("a",1,"b")', answer: "a1b" },
  { formula: '=TEXTJOIN(", ",TRUE,A1:B2)', answer: "x, y, z" },
  { formula: '=TEXTJOIN(", ",FALSE,A1:B2)', answer: "x, y, , z" },
  { formula: '=HYPERLINK("https://example.org","Report")', answer: "Report" },
  { formula: '=HYPERLINK("https://example.org")', answer: "https://example.org" },
  { formula: '=TEXT(1234.567,"$#,##0.00")', answer: "$1,234.57" },
  { formula: '=TEXT(0.285,"0.0%")', answer: "28.5%" },
  { formula: '=TEXT(1234,"0000000")', answer: "0001234" },
  { formula: '=TEXT(45597,"d mmm yyyy")', answer: "1 Nov 2024" },
  { formula: '=TEXT(45597,"dddd")', answer: "Friday" },
  { formula: '=TEXT(1.005,"0.00")', answer: "1.01" },
  { formula: '=TEXT("abc","0.00")', answer: "abc" },
  { formula: '=TEXT(A9,"0.0")', answer: "0.0" },
])("$formula is $answer", async ({ formula, answer }) => {
  expect(await worked(formula, { A1: "x", B1: "y", B2: "z" })).toBe(answer);
});

test.each([
  '=LEFT("a",-1)', '=MID("a",0,1)', '=MID("a",1,-1)', '=FIND("x","abc")', '=SEARCH("x","abc")', '=FIND("a","abc",5)',
  '=VALUE("abc")', '=SUBSTITUTE("abc","a","b",0)', '=TEXT(-1,"d mmm yyyy")',
])("%s is #VALUE!", async (formula) => {
  expect(await worked(formula)).toMatchObject({ code: "#VALUE!" });
});
