import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { CellResult } from "../../../src/embedded-excel/calc/calc-workbook";
import { recalculate } from "../../support/libreoffice";
import type { CalculatedCell } from "../../support/libreoffice";
import { addressOf, book } from "./book";
import type { SheetOfCells } from "./book";

jest.setTimeout(120_000);

/** Numbers and texts in A, their neighbours in B and C; A7 is empty. No conditions: to LibreOffice, TRUE is 1. */
const data: SheetOfCells = {
  A1: 10,
  A2: -7.5,
  A3: "NPQH",
  A4: "12x",
  A5: "npqsl",
  A6: 0,
  A8: 45_597,
  A9: 0.1,
  A10: "5",
  A11: 2.675,
  A12: 1250,
  B1: "Hill",
  B2: "Vale",
  B3: "Hill",
  B4: "Vale",
  B5: "hill",
  B6: "Dale",
  B7: "Hill",
  B8: "Vale",
  B9: "Dale",
  B10: "Hill",
  B11: "Vale",
  B12: "Hi*l",
  C1: 1,
  C2: 2,
  C3: 4,
  C4: 8,
  C5: 16,
  C6: 32,
  C7: 64,
  C8: 128,
  C9: 256,
  C10: 512,
  C11: 1024,
  C12: 2048,
};

const numberCells = ["A1", "A2", "A6", "A8", "A9", "A11", "A12", "C12"];
const anyCells = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A11"];
const each = <Item>(items: readonly Item[], formula: (item: Item) => string): readonly string[] => items.map(formula);
const pairs = (
  first: readonly string[],
  second: readonly string[],
  formula: (one: string, other: string) => string,
): readonly string[] => first.flatMap((one) => second.map((other) => formula(one, other)));

const criteria = [
  '"Hill"',
  '"<>Hill"',
  '"H*"',
  '"?ale"',
  '"Hi~*l"',
  '"*l"',
  '"<>"',
  '"="',
  '"Dale"',
  '">Dale"',
  '"<=hill"',
  "B2",
  '"nobody"',
];
const numberCriteria = ['">0"', '"<=16"', "8", '"=8"', '"<>8"', '">1000"', "C3", '">"&C5'];

const formulas: readonly string[] = [
  ...pairs(anyCells, anyCells, (one, other) => `${one}=${other}`),
  ...pairs(anyCells, anyCells, (one, other) => `${one}<${other}`),
  ...pairs(["A1", "A2", "A6", "A7", "A9"], numberCells, (one, other) => `${one}*${other}-${other}/4+${one}^2`),
  ...pairs(numberCells, numberCells, (one, other) => `IFERROR(MOD(${one},${other}),"none")`),
  ...pairs(
    numberCells,
    ["-2", "-1", "0", "1", "2"],
    (one, other) => `ROUND(${one},${other})&"/"&ROUNDUP(${one},${other})&"/"&ROUNDDOWN(${one},${other})`,
  ),
  ...each(numberCells, (cell) => `INT(${cell})+ABS(${cell})*SIGN(${cell})+TRUNC(${cell})`),
  ...each(["SUM", "COUNT", "COUNTA", "COUNTBLANK", "AVERAGE", "MIN", "MAX"], (name) => `${name}(A1:A12)`),
  ...each(["SUM", "COUNT", "COUNTA", "AVERAGE", "MIN", "MAX", "PRODUCT"], (name) => `${name}(A1,A2,A8:A9,C1:C4,3)`),
  ...each(["1", "2", "3", "4", "5", "9", "109"], (code) => `SUBTOTAL(${code},A1:A12)`),
  ...each(criteria, (sought) => `COUNTIF(B1:B12,${sought})`),
  ...each(criteria, (sought) => `SUMIF(B1:B12,${sought},C1:C12)`),
  ...each(criteria, (sought) => `IFERROR(AVERAGEIF(B1:B12,${sought},C1:C12),"none")`),
  ...each(numberCriteria, (sought) => `COUNTIF(C1:C12,${sought})`),
  ...pairs(criteria, numberCriteria, (text, number) => `SUMIFS(C1:C12,B1:B12,${text},C1:C12,${number})`),
  ...pairs(criteria.slice(0, 6), numberCriteria, (text, number) => `COUNTIFS(B1:B12,${text},C1:C12,${number})`),
  ...each(
    anyCells,
    (cell) =>
      `ISNUMBER(${cell})+ISTEXT(${cell})*10+ISBLANK(${cell})*100+ISLOGICAL(${cell})*1000+ISNONTEXT(${cell})*10000`,
  ),
  ...each(anyCells, (cell) => `N(${cell})&"/"&T(${cell})&"/"&LEN(${cell})&"/"&UPPER(${cell})&"/"&${cell}`),
  ...each(['"Dale"', '"hill"', '"H*"', '"Zoo"'], (sought) => `IFERROR(MATCH(${sought},B1:B12,0),"none")`),
  ...each(["0", "1", "5", "16", "3000"], (sought) => `IFERROR(MATCH(${sought},C1:C12,1),"none")`),
  ...each(["0", "1", "5", "16", "3000"], (sought) => `IFERROR(VLOOKUP(${sought},C1:C12,1),"none")`),
  ...each(["1", "3", "12", "13"], (row) => `IFERROR(INDEX(B1:C12,${row},1)&INDEX(B1:C12,${row},2),"none")`),
  "SUM(INDEX(B1:C12,0,2))",
  "SUM(INDEX(C1:C12,3):C5)",
  "ROWS(A1:C12)*COLUMNS(A1:C12)+ROW(B7)+COLUMN(C2)",
  'SUMPRODUCT((B1:B12="Hill")*C1:C12)',
  "SUMPRODUCT(--(C1:C12>100),C1:C12)",
  "SUMPRODUCT(C1:C3,C4:C6)",
  ...each(
    ["1", "59", "60", "61", "366", "45597", "46266", "2958465"],
    (day) => `IF(${day}>60,YEAR(${day})&"-"&MONTH(${day})&"-"&DAY(${day}),"")`,
  ),
  ...pairs(
    ["45322", "45351", "45597", "46266"],
    ["-13", "-1", "0", "1", "12"],
    (day, months) => `EDATE(${day},${months})*100000+EOMONTH(${day},${months})`,
  ),
  "DATE(2024,14,1)",
  "DATE(2024,0,1)",
  "DATE(2025,3,0)",
  "DATE(2024,2,30)",
  "_xlfn.DAYS(46266,45597)",
  ...each(
    ['"0.00"', '"#,##0"', '"0%"', '"#,##0.00;-#,##0.00"', '"000"'],
    (format) => `TEXT(A12,${format})&TEXT(A2,${format})&TEXT(A11,${format})`,
  ),
  'TEXT(A8,"d mmm yyyy")',
  'TEXT(A8,"yyyy-mm-dd")',
  'TEXT(A8,"dd/mm/yyyy")',
  "LEFT(B1,2)&RIGHT(B1,3)&MID(B1,2,2)&LEFT(B1)&RIGHT(B1,99)",
  'TRIM("  a   b ")',
  'SUBSTITUTE("a-b-a","a","x")',
  'SUBSTITUTE("a-b-a","a","x",2)',
  'FIND("l",B1)&SEARCH("L",B1)',
  'SUMPRODUCT(MMULT(_xlfn.UNICODE(MID(B1&"   ",{1,2,3},1)),{1;10;100}))',
  'REPT("ab",3)&IF(EXACT("a","A"),1,2)&CONCATENATE(1,"x")',
  'IF(A1>5,IF(A2>0,"a","b"),"c")',
  "IF(AND(A1>5,A2<0),1,2)&IF(OR(A1>50,A2>0),1,2)&IF(NOT(A6),1,2)",
  'CHOOSE(2,"a","b","c")',
  'IFERROR(1/0,"caught")',
  'IF(ISERROR(VLOOKUP("x",B1:C12,2,FALSE)),"no","yes")',
  "-2^2",
  "2^3^2",
  "-A1^2",
  "10%*50",
  '"5"*2',
  "1=1=TRUE",
  '"a"&1+1',
  "0.1+0.2=0.3",
  "1/3*3=1",
  "0.5-0.4-0.1",
  "TRUE+TRUE",
  '"10"=10',
  '"b">"A"',
  '99<"1"',
  "SQRT(2)*SQRT(2)=2",
  "POWER(2,10)",
  "1e3+1",
];

function shown(value: CellResult | CalculatedCell): CalculatedCell {
  if (typeof value === "object" && value !== null) return value.code;
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

async function inLibreOffice(): Promise<readonly CalculatedCell[]> {
  const folder = await mkdtemp(join(tmpdir(), "formulas-"));
  try {
    const cells = new Map<string, { value?: string | number | boolean; formula?: string }>();
    for (const [address, value] of Object.entries(data)) {
      const { row, column } = addressOf(address, "Data");
      cells.set(`${row},${column}`, { value });
    }
    formulas.forEach((formula, row) => cells.set(`${row},4`, { formula }));
    const path = join(folder, "formulas.xlsx");
    await writeFile(path, await writeXlsx({ sheets: [{ name: "Data", cells }] }));
    const rows = (await recalculate(path)).get("Data") ?? [];
    return formulas.map((_, row) => rows[row]?.[4] ?? null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("classic functions come to what LibreOffice makes of them", async () => {
  const entries = formulas.map((formula, row) => [`E${row + 1}`, `=${formula}`] as const);
  const { at } = book({ sheets: { Data: { ...data, ...Object.fromEntries(entries) } } });
  const theirs = await inLibreOffice();
  const answers = formulas.map((formula, row) => ({
    formula,
    ours: shown(at(`E${row + 1}`)),
    theirs: shown(theirs[row] ?? null),
  }));
  expect(answers.length).toBeGreaterThan(400);
  expect(answers.filter(({ ours, theirs: other }) => ours !== other)).toEqual([]);
});
