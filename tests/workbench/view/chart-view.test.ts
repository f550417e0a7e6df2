import { newChart, newSeries } from "../../../src/embedded-excel/model/charts";
import type { Chart } from "../../../src/embedded-excel/model/charts";
import { chartView } from "../../../src/workbench/view/chart-view";
import { bookOf, viewOf } from "./book";

function drawn(change: (chart: Chart) => void) {
  const excel = bookOf([
    ["NPQH", 100, 1],
    ["NPQLTD", 250, "none"],
  ]);
  const { workbook: book } = excel;
  const chart = newChart({ id: "1", name: "Costs", type: "ColumnClustered", source: "B1:B2", seriesBy: "Columns" });
  const fees = newSeries("Fees", chart.type);
  Object.assign(fees, { values: "Sheet1!B1:B2", categories: "Sheet1!A1:A2" });
  chart.series.push(fees);
  change(chart);
  const { rows, columns } = viewOf(excel);
  return chartView({ book, sheet: book.active, rows, columns }, chart);
}

test("a chart shows the figures of the cells it points at", () => {
  const view = drawn((chart) => (chart.title.text = "Costs"));
  expect(view).toMatchObject({ title: "Costs", kind: "bar", isLying: false, categories: ["NPQH", "NPQLTD"] });
  expect(view.series).toMatchObject([{ name: "Fees", values: [100, 250] }]);
});

test("what is no number is left out", () => {
  const view = drawn((chart) => (chart.series[0]!.values = "Sheet1!C1:C2"));
  expect(view.series[0]?.values).toEqual([1, null]);
});

test.each([
  ["BarClustered", { kind: "bar", isLying: true, isStacked: false }],
  ["ColumnStacked", { kind: "bar", isLying: false, isStacked: true }],
  ["Line", { kind: "line" }],
  ["Pie", { kind: "pie" }],
  ["Doughnut", { kind: "doughnut" }],
])("%s is drawn as %j", (type, expected) => {
  expect(drawn((chart) => (chart.type = type))).toMatchObject(expected);
});

test("a chart lies over the cells it was laid on", () => {
  const view = drawn((chart) => (chart.position = { startCell: "B2", endCell: "C4" }));
  expect(view.box).toEqual({ left: 64, top: 20, width: 128, height: 60 });
});

test("figures are written in the axis's number format", () => {
  const view = drawn((chart) => (chart.axes.valueAxis.numberFormat = "£#,##0"));
  expect(view.onAxis(1250)).toBe("£1,250");
});
