import { withoutSheet } from "../asking";
import type { ConformanceCase, Json } from "../case";

async function workedOut(sheet: Excel.Worksheet, address: string, formulas: unknown[][]): Promise<Json> {
  const range = sheet.getRange(address);
  range.formulas = formulas;
  range.load("values");
  await sheet.context.sync();
  return range.values;
}

export const formulaCases: readonly ConformanceCase[] = [
  {
    name: "formulas: kept as written, worked out, and following a change",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.formulas = [[1], [2], ["=SUM(A1:A2)*10"]];
      range.load("values,formulas");
      await context.sync();
      const before: Json = [range.values, range.formulas];
      sheet.getRange("A1").values = [[5]];
      const total = sheet.getRange("A3").load("values");
      await context.sync();
      return [before, total.values];
    },
    documented: [
      [
        [[1], [2], [30]],
        [[1], [2], ["=SUM(A1:A2)*10"]],
      ],
      [[70]],
    ],
  },
  {
    name: "formulas: error values are read as text",
    run: (_context, sheet) =>
      workedOut(sheet, "A1:E1", [["=1/0", "=NA()", "=NoSuchNameAnywhere", '="a"+1', '=IFERROR(1/0,"caught")']]),
    documented: [["#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "caught"]],
  },
  {
    name: "formulas: those that the budget uses",
    run: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["NPQLT", 900],
        ["NPQH", 1500],
        ["NPQLT", 850],
        ["", ""],
      ];
      await context.sync();
      return workedOut(sheet, "D1:I1", [
        [
          '=SUMIFS(B1:B4,A1:A4,"NPQLT")',
          '=COUNTIFS(A1:A4,"NPQLT")',
          '=INDEX(B1:B4,MATCH("NPQH",A1:A4,0))',
          "=COUNTA(A1:A3)",
          "=SUM(B1:B4)",
          '=IF(A4="","blank","filled")',
        ],
      ]);
    },
    documented: [[1750, 2, 1500, 3, 3250, "blank"]],
  },
  {
    name: "formulas: sums that pass over rows with an error, and do not over one that no criterion leaves out",
    run: async (context, sheet) => {
      sheet.getRange("A1:B4").formulas = [
        ["bad", '="a"+1'],
        ["", 900],
        ['=IF(ISNUMBER(MATCH(ERROR.TYPE(B1&B2),{3,7},0)),"bad","")', 850],
        ['=IF(ISNUMBER(MATCH(ERROR.TYPE(B2&B3),{3,7},0)),"bad","good")', "not known"],
      ];
      await context.sync();
      return workedOut(sheet, "D1:H1", [
        [
          '=SUMIFS(B1:B4,A1:A4,"<>bad")',
          '=COUNTIF(A1:A4,"bad")',
          '=SUMIFS(B1:B4,A1:A4,"<>good")',
          "=A3&A4",
          "=ERROR.TYPE(NoSuchNameAnywhere)",
        ],
      ]);
    },
    documented: [[900, 2, "#VALUE!", "badgood", 5]],
  },
  {
    name: "formulas: the hash of text that tells whether entries changed",
    run: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["NPQH", 899.5],
        ["LP", ""],
        ["", true],
      ];
      await context.sync();
      const hash = (weights: string): string =>
        `SUMPRODUCT((A1:A3<>"")*MOD(MMULT(UNICODE(MID(A1:A3&"|"&SUBSTITUTE(B1:B3,",",".")&REPT(" ",3),{1,2,3},1)),` +
        `{${weights}})+LEN(A1:A3),1000)^2)`;
      return workedOut(sheet, "D1:G1", [
        [
          `=${hash("1;10;100")}`,
          `=IF(ISNUMBER(MATCH(IFERROR(MOD(${hash("1;10;100")},99999),-1),{7,41618},0)),"","changed")`,
          '=IFERROR(UNICODE(""),-1)',
          '=((B3=TRUE)+2*(B3=FALSE)*(B3<>""))&LEFT(B3,9*ISTEXT(B3))',
        ],
      ]);
    },
    documented: [[1041608, "", -1, "1"]],
  },
  {
    name: "formulas: follow rows that are put in",
    run: async (context, sheet) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const moved = sheet.getRange("A4").load("formulas,values");
      await context.sync();
      return [moved.formulas, moved.values];
    },
    documented: [[["=SUM(A1:A3)"]], [[3]]],
  },
  {
    name: "formulas: a range that the add-in holds moves along with its cells",
    run: async (context, sheet) => {
      const held = sheet.getRange("A3").load("address");
      held.values = [["here"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      held.load("address,values");
      await context.sync();
      return [withoutSheet(held.address), held.values];
    },
    documented: ["A5", [["here"]]],
  },
  {
    name: "formulas: an array spills, and its range is found",
    set: "1.12",
    run: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
      await context.sync();
      const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address,values");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      return [withoutSheet(spill.address), spill.values, none.isNullObject];
    },
    documented: ["C1:C3", [[1], [2], [3]], true],
  },
  {
    name: "number formats: read back, and deciding what text shows",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1234.5, 0.125, 7]];
      range.numberFormat = [["#,##0.00", "0.0%", "0000"]];
      range.load("numberFormat,text,values");
      await context.sync();
      return [range.numberFormat, range.text, range.values] as Json;
    },
    documented: [[["#,##0.00", "0.0%", "0000"]], [["1,234.50", "12.5%", "0007"]], [[1234.5, 0.125, 7]]],
  },
  {
    name: "formats: null where cells differ",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.format.font.italic = true;
      range.format.fill.color = "#E7E6E6";
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      range.load("format/font/bold,format/font/italic,format/fill/color");
      await context.sync();
      return [range.format.font.bold, range.format.font.italic, range.format.fill.color];
    },
    documented: [null, true, "#E7E6E6"],
  },
];
