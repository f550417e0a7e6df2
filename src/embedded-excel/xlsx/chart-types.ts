import type { SheetChart } from "hucre/xlsx";

export interface FileChartType {
  readonly type: SheetChart["type"];
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

/** The kinds of chart that both a file's library and the API have a word for. */
export const chartTypes: Readonly<Record<string, FileChartType>> = {
  ColumnClustered: { type: "column", grouping: "clustered" },
  ColumnStacked: { type: "column", grouping: "stacked" },
  ColumnStacked100: { type: "column", grouping: "percentStacked" },
  BarClustered: { type: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard" },
  LineMarkers: { type: "line", grouping: "standard", markers: true },
  LineStacked: { type: "line", grouping: "stacked" },
  LineStacked100: { type: "line", grouping: "percentStacked" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  AreaStacked100: { type: "area", grouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
};
