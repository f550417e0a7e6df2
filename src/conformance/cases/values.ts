import type { ConformanceCase, Json } from "../case";

async function written(
  sheet: Excel.Worksheet,
  values: (string | number | boolean | null)[][],
  address: string,
): Promise<Excel.Range> {
  const range = sheet.getRange(address);
  range.values = values;
  range.load("values,valueTypes,text,formulas");
  await sheet.context.sync();
  return range;
}

export const valueCases: readonly ConformanceCase[] = [
  {
    name: "values: number, text and boolean come back as written",
    run: async (_context, sheet) => (await written(sheet, [[1.5, "abc", true, false]], "B2:E2")).values,
    documented: [[1.5, "abc", true, false]],
  },
  {
    name: "values: a blank cell reads as an empty text",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1").load("values,valueTypes,text,formulas");
      await context.sync();
      return [range.values, range.valueTypes, range.text, range.formulas] as Json;
    },
    documented: [[[""]], [["Empty"]], [[""]], [[""]]],
  },
  {
    name: "values: null leaves a cell alone, an empty text empties it",
    run: async (context, sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      await context.sync();
      return (await written(sheet, [[null, "", 5]], "A1:C1")).values;
    },
    documented: [[1, "", 5]],
  },
  {
    name: "values: one value fills a whole range",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      range.load("values");
      await context.sync();
      return range.values;
    },
    documented: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    name: "values: types of what cells hold",
    run: async (_context, sheet) => {
      const range = await written(sheet, [[2.5, "abc", true, "", "=1/0"]], "A1:E1");
      return range.valueTypes;
    },
    documented: [["Double", "String", "Boolean", "Empty", "Error"]],
  },
  {
    name: "values: text that reads as a number or boolean becomes one",
    run: async (_context, sheet) => (await written(sheet, [["12.50", "TRUE", "12%"]], "A1:C1")).values,
    documented: [[12.5, true, 0.12]],
  },
  {
    name: "values: text that begins with = is a formula",
    run: async (_context, sheet) => {
      const range = await written(sheet, [["=1+1"]], "A1");
      return [range.values, range.formulas] as Json;
    },
    documented: [[[2]], [["=1+1"]]],
  },
  {
    name: "values: an apostrophe before text keeps it text",
    run: async (_context, sheet) => (await written(sheet, [["'=1+1", "'007", "'+1"]], "A1:C1")).values,
    documented: [["=1+1", "007", "+1"]],
  },
  {
    name: "values: cells formatted as text keep what is written as text",
    run: async (context, sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
      await context.sync();
      return (await written(sheet, [["12", "=1+1"]], "A1:B1")).values;
    },
    documented: [["12", "=1+1"]],
  },
  {
    name: "values: a date is a number with a format",
    run: async (context, sheet) => {
      sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
      await context.sync();
      const range = await written(sheet, [[46296]], "A1");
      return [range.values, range.valueTypes, range.text] as Json;
    },
    documented: [[[46296]], [["Double"]], [["2026-10-01"]]],
  },
  {
    name: "values: the used range by values leaves formatted cells out",
    run: async (context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D4").format.fill.color = "#FFCC00";
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      [all, values].forEach((range) => range.load("rowCount,columnCount"));
      await context.sync();
      return [all.rowCount, all.columnCount, values.rowCount, values.columnCount];
    },
    documented: [3, 3, 1, 1],
  },
];
