import { waitFor } from "../asking";
import { NotApplicable } from "../case";
import type { ConformanceCase, Json } from "../case";

const open = new Set(["#BUSY!", "#GETTING_DATA"]);

/** What formulas with our functions come to, once all have answered. */
async function answers(sheet: Excel.Worksheet, formulas: readonly string[]): Promise<Json> {
  const range = sheet.getRange("A1").getResizedRange(formulas.length - 1, 0);
  range.formulas = formulas.map((formula) => [formula]);
  const values = await waitFor(async () => {
    range.load("values");
    await sheet.context.sync();
    const read = range.values.flat() as (string | number | boolean)[];
    return read.some((value) => open.has(String(value))) ? undefined : read;
  });
  if (values === undefined) {
    return "no answer within the time";
  }
  if (values.every((value) => value === "#NAME?")) {
    throw new NotApplicable("The add-in's functions are not registered in this workbook.");
  }
  return values;
}

export const customFunctionCases: readonly ConformanceCase[] = [
  {
    name: "custom functions: a figure, in a cell and inside a native formula",
    run: (_context, sheet) => answers(sheet, ['=NPQCOST("NPQLTD")', '=NPQCOST("NPQLTD")*2', "=SUM(A1:A2)"]),
    documented: [899, 1798, 2697],
  },
  {
    name: "custom functions: errors reach the cell by their codes",
    run: (_context, sheet) =>
      answers(sheet, ['=NPQCOST("nonsense")', '=NPQCOST("NPQLTD","Autumn 2026")', '=IFERROR(NPQCOST("x"),-1)']),
    documented: ["#VALUE!", "#N/A", -1],
  },
  {
    name: "custom functions: a table spills over the cells beside it",
    set: "1.12",
    run: async (context, sheet) => {
      await answers(sheet, ["=NPQLIST()"]);
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("columnCount,values");
      await context.sync();
      return [spill.columnCount, String(spill.values[0]?.[0])];
    },
    documented: [9, "Code"],
  },
];
