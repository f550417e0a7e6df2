import { codeOf } from "../asking";
import type { ConformanceCase } from "../case";

type Ask = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** A request that Excel is to refuse. */
function refusal(name: string, documented: string, ask: Ask, set?: string): ConformanceCase {
  return {
    name: `errors: ${name}`,
    ...(set === undefined ? {} : { set }),
    run: (context, sheet) =>
      codeOf(() => {
        ask(context, sheet);
        return context.sync();
      }),
    documented,
  };
}

export const errorCases: readonly ConformanceCase[] = [
  refusal("a sheet that is not there", "ItemNotFound", ({ workbook }) => {
    workbook.worksheets.getItem("No such sheet").load("name");
  }),
  refusal("a table that is not there", "ItemNotFound", ({ workbook }) => {
    workbook.tables.getItem("NoSuchTable").load("name");
  }),
  refusal("a matrix of the wrong shape", "InvalidArgument", (_context, sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2, 3]];
  }),
  refusal("no address", "InvalidArgument", (_context, sheet) => sheet.getRange("A0").load("values")),
  refusal("a formula that is none", "InvalidArgument", (_context, sheet) => {
    sheet.getRange("A1").formulas = [["=SUM(1,"]];
  }),
  refusal("a sheet's name that is taken", "ItemAlreadyExists", ({ workbook }) => {
    workbook.worksheets.add("Conformance");
  }),
  {
    name: "errors: a protected sheet refuses an edit, and takes it once unprotected",
    set: "1.2",
    run: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      const refused = await codeOf(() => {
        sheet.getRange("A1").values = [[1]];
        return context.sync();
      });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[2]];
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return [refused, cell.values];
    },
    documented: ["AccessDenied", [[2]]],
  },
  {
    name: "errors: what is read without load is refused",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      const unread = await codeOf(() => range.values);
      const count = context.workbook.worksheets.getCount();
      return [unread, await codeOf(() => count.value)];
    },
    set: "1.4",
    documented: ["PropertyNotLoaded", "ValueNotLoaded"],
  },
  {
    name: "errors: what a batch did before its error stays done, what came after is not",
    run: async (context, sheet) => {
      const code = await codeOf(() => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[1, 2]];
        sheet.getRange("A3").values = [[3]];
        return context.sync();
      });
      const cells = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return [code, cells.values];
    },
    documented: ["InvalidArgument", [[1], [""], [""]]],
  },
];
