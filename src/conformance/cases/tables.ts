import { withoutSheet } from "../asking";
import type { ConformanceCase } from "../case";

async function createTable(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("B2:D4").formulas = [
    ["Person", "Fee", "VAT"],
    ["Ada", 900, 180],
    ["Ben", 1000, 200],
  ];
  const table = sheet.tables.add("B2:D4", true);
  table.name = "ConformanceTable";
  await context.sync();
  return table;
}

export const tableCases: readonly ConformanceCase[] = [
  {
    name: "tables: a new one knows its parts",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load("address"));
      table.load("name,showTotals,showHeaders");
      table.columns.load("items/name,items/index,count");
      table.rows.load("count");
      await context.sync();
      return {
        name: table.name,
        parts: parts.map(({ address }) => withoutSheet(address)),
        columns: table.columns.items.map(({ name, index }) => [name, index]),
        counts: [table.columns.count, table.rows.count],
        shows: [table.showHeaders, table.showTotals],
      };
    },
    documented: {
      name: "ConformanceTable",
      parts: ["B2:D4", "B2:D2", "B3:D4"],
      columns: [
        ["Person", 0],
        ["Fee", 1],
        ["VAT", 2],
      ],
      counts: [3, 2],
      shows: [true, false],
    },
  },
  {
    name: "tables: rows are added at the end and in between",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      table.rows.add(undefined, [["Cat", 500, 100]]);
      table.rows.add(0, [["Abe", 100, 20]]);
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      return [withoutSheet(body.address), body.values];
    },
    documented: [
      "B3:D6",
      [
        ["Abe", 100, 20],
        ["Ada", 900, 180],
        ["Ben", 1000, 200],
        ["Cat", 500, 100],
      ],
    ],
  },
  {
    name: "tables: rows added push down what stands below",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      sheet.getRange("B5").values = [["below"]];
      await context.sync();
      table.rows.add(undefined, [["Cat", 500, 100]]);
      const cells = sheet.getRange("B5:B6").load("values");
      await context.sync();
      return cells.values;
    },
    documented: [["Cat"], ["below"]],
  },
  {
    name: "tables: a row is deleted by its place",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    documented: [["Ben", 1000, 200]],
  },
  {
    name: "tables: resized to a range with the same heading row",
    set: "1.13",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      table.resize("B2:E6");
      const [range, headings] = [table.getRange().load("address"), table.getHeaderRowRange().load("values")];
      await context.sync();
      // What Excel calls the new column is not documented.
      const [names = []] = headings.values as string[][];
      return [withoutSheet(range.address), names.length, names.slice(0, 3)];
    },
    documented: ["B2:E6", 4, ["Person", "Fee", "VAT"]],
  },
  {
    name: "tables: a column is added at its place, and deleted",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      table.columns.add(1, [["Notes"], ["x"], ["y"]]);
      const [range, first] = [table.getRange().load("address"), sheet.getRange("B3:E3").load("values")];
      await context.sync();
      table.columns.getItem("Notes").delete();
      const after = table.getRange().load("address,values");
      await context.sync();
      return [withoutSheet(range.address), first.values, withoutSheet(after.address), after.values[0] ?? []];
    },
    documented: ["B2:E4", [["Ada", "x", 900, 180]], "B2:D4", ["Person", "Fee", "VAT"]],
  },
  {
    name: "tables: sorted by a column",
    set: "1.2",
    run: async (context, sheet) => {
      const table = await createTable(context, sheet);
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    documented: [
      ["Ben", 1000, 200],
      ["Ada", 900, 180],
    ],
  },
];
