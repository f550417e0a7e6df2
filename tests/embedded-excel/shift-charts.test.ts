/** @jest-environment ./tests/support/excel-environment.ts */
import type { EmbeddedExcel } from "../../src/embedded-excel";
import type { Chart } from "../../src/embedded-excel/model/charts";
import { rememberWorkbook } from "../../src/embedded-excel/model/remember";
import { withExcel } from "../support/embedded";

/** Figures in A20:B23, and a chart of them over D2:K15. */
async function withChart(body: (sheet: Excel.Worksheet, host: EmbeddedExcel) => Promise<void>): Promise<void> {
  await withExcel(async (excel, host) => {
    host.person.type("A20:B23", [
      ["Programme", "Cost"],
      ["NPQLT", 900],
      ["NPQH", 1500],
      ["NPQSL", 1100],
    ]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add("ColumnClustered", sheet.getRange("A20:B23"), "Columns").setPosition("D2", "K15");
      await context.sync();
      await body(sheet, host);
    });
  });
}

function only(host: EmbeddedExcel): Chart {
  const [chart] = host.workbook.active.charts;
  if (chart === undefined) throw new Error("The sheet has no chart.");
  return chart;
}

test.each([
  { does: "rows above", insert: "1:2", place: "D4:K17", values: "Sheet1!B23:B25" },
  { does: "rows below the chart, above the figures", insert: "16:16", place: "D2:K15", values: "Sheet1!B22:B24" },
  { does: "rows under it", insert: "5:6", place: "D2:K17", values: "Sheet1!B23:B25" },
  { does: "a row among the figures", insert: "22:22", place: "D2:K15", values: "Sheet1!B21:B24" },
  { does: "a column before", insert: "A:A", place: "E2:L15", values: "Sheet1!C21:C23" },
  { does: "a column under it", insert: "E:E", place: "D2:L15", values: "Sheet1!B21:B23" },
  { does: "cells that do not make a whole row", insert: "D1:K1", place: "D2:K15", values: "Sheet1!B21:B23" },
])("a chart where $does are put in", async ({ insert, place, values }) => {
  await withChart(async (sheet, host) => {
    sheet.getRange(insert).insert(/[A-Z]:/.test(insert) ? "Right" : "Down");
    await sheet.context.sync();
    const { position, series } = only(host);
    expect(`${position?.startCell}:${position?.endCell}`).toBe(place);
    expect(series[0]?.values).toBe(values);
  });
});

test.each([
  { does: "rows above", remove: "1:1", place: "D1:K14", values: "Sheet1!B20:B22" },
  { does: "rows under it", remove: "3:4", place: "D2:K13", values: "Sheet1!B19:B21" },
  { does: "all rows under it", remove: "1:17", place: "D1:K1", values: "Sheet1!B4:B6" },
  { does: "its figures", remove: "20:23", place: "D2:K15", values: "#REF!" },
])("a chart where $does are taken out", async ({ remove, place, values }) => {
  await withChart(async (sheet, host) => {
    sheet.getRange(remove).delete("Up");
    await sheet.context.sync();
    const { position, series } = only(host);
    expect(`${position?.startCell}:${position?.endCell}`).toBe(place);
    expect(series[0]?.values).toBe(values);
  });
});

test("a chart that stands at a place in points goes down by what was put in above it", async () => {
  await withChart(async (sheet, host) => {
    sheet.charts.getItemAt(0).top = 45;
    sheet.getRange("1:2").insert("Down");
    await sheet.context.sync();
    expect(only(host)).toMatchObject({ top: 75, position: null });
  });
});

test("a chart follows its sheet's new name, and a step back puts it where it was", async () => {
  await withChart(async (sheet, host) => {
    const putBack = rememberWorkbook(host.workbook);
    sheet.name = "Figures";
    sheet.getRange("1:2").insert("Down");
    await sheet.context.sync();
    expect(only(host).series[0]).toMatchObject({ values: "Figures!B23:B25", categories: "Figures!A23:A25" });
    putBack();
    expect(only(host)).toMatchObject({ source: "Sheet1!A20:B23", position: { startCell: "D2", endCell: "K15" } });
    expect(only(host).series[0]).toMatchObject({ values: "Sheet1!B21:B23", categories: "Sheet1!A21:A23" });
  });
});
