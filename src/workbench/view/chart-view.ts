import { formatValue } from "../../embedded-excel/calc/format-value";
import type { Area } from "../../embedded-excel/model/area";
import type { Chart, ChartSeries } from "../../embedded-excel/model/charts";
import { parseAddress } from "../../embedded-excel/model/addresses";
import { parseArea } from "../../embedded-excel/model/find-area";
import { grid, textAt, valueAt } from "../../embedded-excel/model/reading";
import { lastColumn, lastRow } from "../../embedded-excel/model/rect";
import type { Sheet } from "../../embedded-excel/model/sheet";
import type { Workbook } from "../../embedded-excel/model/workbook";
import type { Lines } from "./lines";
import { toPixels } from "./pixels";

export interface SeriesView {
  readonly name: string;
  /** null: there is no number to draw. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly colour: string;
  readonly isLine: boolean;
  readonly hasLabels: boolean;
}

/** A chart as it is drawn. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly kind: "bar" | "line" | "pie" | "doughnut";
  /** Bars that lie, with the categories from below upwards, as Excel has them. */
  readonly isLying: boolean;
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly hasGridlines: boolean;
  /** A number as the value axis shows it. */
  readonly onAxis: (value: number) => string;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Office's colours for series without one of their own. */
const seriesColours = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;

export interface ChartPlace {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly rows: Lines;
  readonly columns: Lines;
}

export function chartView(place: ChartPlace, chart: Chart): ChartView {
  const { book, sheet } = place;
  const area = (address: string | null) => (address === null ? null : parseArea(book, sheet, address));
  const first = area(chart.series.find(({ categories }) => categories !== null)?.categories ?? null);
  const series = chart.series.map((own, index) => seriesView(chart, own, area(own.values), index));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = first === null ? [] : texts(first);
  const { valueAxis } = chart.axes;
  return {
    id: chart.id,
    title: chart.title.visible ? chart.title.text : "",
    kind: /doughnut/i.test(chart.type) ? "doughnut" : /pie/i.test(chart.type) ? "pie" : lineKind(chart.type),
    isLying: /^bar/i.test(chart.type),
    isStacked: /stacked/i.test(chart.type),
    categories: Array.from({ length }, (_, index) => categories[index] ?? String(index + 1)),
    series,
    legend: chart.legend.visible ? (legends[chart.legend.position] ?? "right") : null,
    hasGridlines: valueAxis.majorGridlinesVisible,
    onAxis: (value) => formatValue(value, valueAxis.numberFormat) ?? String(value),
    box: boxOf(place, chart),
  };
}

const legends: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

function lineKind(type: string): "bar" | "line" {
  return /^(line|area|xy)/i.test(type) ? "line" : "bar";
}

function seriesView(chart: Chart, own: ChartSeries, area: Area | null, index: number): SeriesView {
  const cells = area === null ? [] : flat(area, (row, column) => valueAt(area.book, area.sheet, row, column));
  const values = cells.map((value) => (typeof value === "number" ? value : null));
  const hasLabels = own.hasDataLabels || chart.hasDataLabels;
  const labels = own.hasDataLabels ? own.dataLabels : chart.dataLabels;
  return {
    name: own.name,
    values,
    texts: values.map((value) => (value === null ? "" : (formatValue(value, labels.numberFormat) ?? String(value)))),
    colour: own.fillColor ?? seriesColours[index % seriesColours.length] ?? seriesColours[0],
    isLine: lineKind(own.type) === "line",
    hasLabels: hasLabels && labels.showValue,
  };
}

function texts(area: Area): readonly string[] {
  return flat(area, (row, column) => textAt(area.book, area.sheet, row, column));
}

function flat<T>(area: Area, read: (row: number, column: number) => T): readonly T[] {
  return grid(area, read).flat();
}

/** Over the cells it was laid on, or where its corner was put. */
function boxOf({ rows, columns }: ChartPlace, { position, left, top, width, height }: Chart): ChartView["box"] {
  const start = position === null ? null : (parseAddress(position.startCell)?.rect ?? null);
  if (position === null || start === null) {
    return { left: toPixels(left), top: toPixels(top), width: toPixels(width), height: toPixels(height) };
  }
  const end = position.endCell === null ? null : (parseAddress(position.endCell)?.rect ?? null);
  const corner = { left: columns.start(start.column), top: rows.start(start.row) };
  return end === null
    ? { ...corner, width: toPixels(width), height: toPixels(height) }
    : {
        ...corner,
        width: columns.start(lastColumn(end) + 1) - corner.left,
        height: rows.start(lastRow(end) + 1) - corner.top,
      };
}
