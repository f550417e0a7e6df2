import { shown } from "./shown";

test.concurrent.each([
  { formula: '=NPQCOST("NPQLTD")', answer: "899" },
  { formula: '=NPQCOST("NPQSL","Autumn 2024")', answer: "1090" },
  { formula: '=NPQCOST("NPQEL","Spring 2025")', answer: "4099" },
  { formula: '=NPQCOST("NPQH","Autumn 2026")', answer: "1949" },
  { formula: '=NPQCOST("NPQ")', answer: "1000" },
  { formula: "=LPCOST()", answer: "499" },
  { formula: '=CPDVAT(899,"Independent school")', answer: "179.8" },
  { formula: '=CPDVAT(899,"State school")', answer: "0" },
  { formula: '=TSFGRANT("2023-24","State school","Primary",150)', answer: "800" },
  { formula: '=TSFGRANT("2023-24","State school","Primary",151)', answer: "200" },
  { formula: '=TSFGRANT("2023-24","State school","Secondary",600)', answer: "200" },
  { formula: '=TSFGRANT("2023-24","State school","Secondary",601)', answer: "0" },
  { formula: '=NPQFUNDED("NPQH","Spring 2026","State school")', answer: "Not funded" },
  { formula: '=NPQNETCOST("NPQSL","Autumn 2026","State school")', answer: "0" },
  { formula: '=NPQHOURS("NPQEL",,"coaching")', answer: "6" },
])("$formula shows $answer", async ({ formula, answer }) => {
  expect(await shown(formula)).toBe(answer);
});

test.concurrent.each([
  { says: "an argument that is left out", formula: '=NPQCOST("NPQLTD",,925)', answer: "925" },
  {
    says: "one left out before the last",
    formula: '=NPQFUNDINGREASON("NPQLT","Autumn 2026","State school",FALSE,,"code")',
    answer: "not_disadvantage_listed",
  },
  { says: "a name in any case", formula: '=npqCost("NPQLTD")', answer: "899" },
  { says: "no equals sign", formula: 'NPQCOST("NPQLTD")', answer: "899" },
  { says: "blanks and a line's end around it", formula: '  =NPQCOST( "NPQLTD" ) \r', answer: "899" },
  { says: "a date", formula: '=NPQCOST("NPQSL",DATE(2024,10,1))', answer: "1090" },
  { says: "arithmetic", formula: '=4*NPQCOST("NPQSL","Autumn 2024")-NPQCOST("NPQLTD")/2', answer: "3910.5" },
  { says: "one function in another", formula: '=CPDVAT(NPQCOST("NPQLTD"),"Independent school")', answer: "179.8" },
  { says: "a sum of pounds and pence", formula: '=899+CPDVAT(899,"Independent school")', answer: "1078.8" },
  {
    says: "a comparison of text",
    formula: '=IF(NPQFUNDED("NPQH","Autumn 2026","State school")="funded",0,1)',
    answer: "0",
  },
  { says: "several cells", formula: '=SUM(NPQCOST({"NPQLTD","NPQSL"},"Autumn 2024"))', answer: "1989" },
  { says: "cells in, cells out", formula: '=NPQMONTHS({"NPQLT";"NPQH"})', answer: "{12;18}" },
  { says: "an error among several cells", formula: '=NPQMONTHS({"NPQLT","NPQXX"})', answer: "{12,#VALUE!}" },
  { says: "a part of a table", formula: '=INDEX(NPQLIST("Autumn 2024"),1,1)', answer: "Code" },
  {
    says: "a bad row in a table",
    formula:
      '=INDEX(COHORTBUDGET({"Person","School","Programme","Intake";' +
      '"A","Hill","NPQSL","Autumn 2024";"B","Hill","NPQXX","Autumn 2024"},' +
      '{"School","Setting","Listed";"Hill","State school",FALSE}),{2;3},11)',
    answer: "{1090;#VALUE!}",
  },
])("$says is understood: $formula", async ({ formula, answer }) => {
  expect(await shown(formula)).toBe(answer);
});

test.concurrent.each([
  { formula: '=NPQCOST("NPQXX")', answer: /^#VALUE!: .*"NPQXX".*Accepted: .*NPQLTD/ },
  { formula: '=NPQCOST("NPQLT","Autumn 2026")', answer: /^#N\/A: .*NPQLT.*Autumn 2026/i },
  { formula: "=LPCOST(FALSE)", answer: /^#N\/A: .*SSAT/ },
  { formula: '=CPDVAT("abc","State school")', answer: /^#VALUE!: .*"abc"/ },
  { formula: '=CPDVAT(899,"Castle")', answer: /^#VALUE!: .*"Castle".*Accepted: .*State school/ },
  { formula: "=NPQCOST()", answer: /^#VALUE!: .*Accepted: .*NPQLTD/ },
  { formula: "=NPQCOST(5)", answer: /^#VALUE!: .*5.*Accepted: .*NPQLTD/ },
  { formula: '=2*NPQCOST("NPQXX")+1', answer: /^#VALUE!: .*"NPQXX"/ },
  { formula: '="£"&NPQCOST("NPQXX")', answer: /^#VALUE!: .*"NPQXX"/ },
  { formula: '=NPQCOST("NPQLTD")=LPCOST(FALSE)', answer: /^#N\/A: .*SSAT/ },
  { formula: '=CPDVAT(LPCOST(FALSE),"State school")', answer: /^#N\/A: .*SSAT/ },
  { formula: "=COHORTBUDGET(LPCOST(FALSE),{1})", answer: /^#N\/A: .*SSAT/ },
  { formula: '=SUM(1,NPQCOST("NPQXX"))', answer: /^#VALUE!: .*"NPQXX"/ },
])("$formula shows its error with the message", async ({ formula, answer }) => {
  expect(await shown(formula)).toMatch(answer);
});

test.concurrent.each([
  { formula: '=IFERROR(NPQCOST("NPQXX"),"ask")', answer: "ask" },
  { formula: '=IFERROR(NPQCOST("NPQLTD"),"ask")', answer: "899" },
  { formula: "=IFNA(LPCOST(FALSE),0)", answer: "0" },
  { formula: '=IFNA(NPQCOST("NPQXX"),0)', answer: expect.stringMatching(/^#VALUE!: /) },
  { formula: "=ISNUMBER(LPCOST(FALSE))", answer: "FALSE" },
  { formula: "=ISNUMBER(LPCOST())", answer: "TRUE" },
])("an error can be caught: $formula", async ({ formula, answer }) => {
  expect(await shown(formula)).toEqual(answer);
});
