import type { ConformanceCase } from "../case";

async function createTable(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("A1:B3").values = [
    ["Person", "Fee"],
    ["Ada", 900],
    ["Ben", 1000],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = "ConformanceTable";
  await context.sync();
  return table;
}

export const tableReferenceCases: readonly ConformanceCase[] = [
  {
    name: "structured references: a column's name from outside the table",
    run: async (context, sheet) => {
      await createTable(context, sheet);
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(ConformanceTable[Fee])"]];
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    },
    documented: [[["=SUM(ConformanceTable[Fee])"]], [[1900]]],
  },
  {
    name: "structured references: a row's own cell",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      table.columns.add(undefined, [["Double"], ["=[@Fee]*2"], ["=[@Fee]*2"]]);
      await context.sync();
      const cells = table.columns.getItem("Double").getDataBodyRange().load("formulas,values");
      await context.sync();
      return [cells.formulas, cells.values];
    },
    documented: [
      [["=[@Fee]*2"], ["=[@Fee]*2"]],
      [[1800], [2000]],
    ],
  },
  {
    name: "structured references: follow a new heading and a new table name",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(ConformanceTable[Fee])"]];
      await context.sync();
      sheet.getRange("B1").values = [["Price"]];
      table.name = "ConformanceStaff";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    },
    documented: [[["=SUM(ConformanceStaff[Price])"]], [[1900]]],
  },
  {
    name: "structured references: take in a row that is added",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(ConformanceTable[Fee])"]];
      table.rows.add(undefined, [["Cat", 500]]);
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    documented: [[2400]],
  },
];
