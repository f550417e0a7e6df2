import type { Chart as FileChart, ChartAxisInfo, ChartSeriesInfo } from "hucre";
import { parseChart } from "hucre/ooxml";
import { addressOf, parseAddress, quoteSheet } from "../../model/addresses";
import { newChart, newSeries } from "../../model/charts";
import type { Chart, ChartAxis, ChartDataLabels } from "../../model/charts";
import { rectBetween } from "../../model/rect";
import type { Rect } from "../../model/rect";
import { chartTypes } from "../chart-types";
import { placeInPoints } from "../../model/chart-places";
import { labelWords, legendWords, shownWord } from "../words";
import { elements, textOf } from "../xml";
import type { FileFormats } from "./formats";
import type { OpeningSheet } from "./opening";

/** Reads the charts of a sheet in the order in which they lie on it. */
export function readCharts(opening: OpeningSheet, formats: FileFormats): void {
  const { sheet, parts, path, leftOut } = opening;
  for (const drawing of parts.related(path, "drawing")) {
    const chartParts = parts.related(drawing.path, "chart");
    for (const anchor of elements(drawing.xml, "(?:twoCellAnchor|oneCellAnchor|absoluteAnchor)")) {
      const id = Object.values(elements(anchor.content, "chart")[0]?.attributes ?? {}).find((value) =>
        chartParts.some((part) => part.id === value),
      );
      const xml = chartParts.find((part) => part.id === id)?.xml;
      const read = xml === undefined ? undefined : parseChart(xml);
      const type = read === undefined ? undefined : typeOf(read, xml ?? "");
      if (read !== undefined && type !== undefined) {
        sheet.charts.push(chartOf(opening, { read, type, anchor: anchor.content }, formats));
      } else if (id !== undefined) {
        leftOut.add(`A chart of the kind ${read?.kinds.join(" with ") ?? "unknown"}`, sheet.name);
      }
    }
  }
}

function typeOf(chart: FileChart, xml: string): string | undefined {
  const [kind, ...others] = chart.kinds;
  const lies = elements(xml, "barDir")[0]?.attributes["val"] === "bar";
  const type = kind === "bar" && !lies ? "column" : kind;
  const grouping = chart.barGrouping ?? chart.lineGrouping ?? chart.areaGrouping;
  const markers = chart.series?.some(({ marker }) => marker !== undefined && marker.symbol !== "none") ?? false;
  const found = Object.entries(chartTypes).filter(([, own]) => {
    return own.type === type && (own.grouping === undefined || own.grouping === (grouping ?? own.grouping));
  });
  const exact = found.find(([, own]) => (own.markers ?? false) === markers) ?? found[0];
  return others.length > 0 ? undefined : exact?.[0];
}

interface Found {
  readonly read: FileChart;
  readonly type: string;
  readonly anchor: string;
}

function chartOf({ book, sheet }: OpeningSheet, { read, type, anchor }: Found, formats: FileFormats): Chart {
  const name = elements(anchor, "cNvPr")[0]?.attributes["name"] ?? `Chart ${sheet.charts.length + 1}`;
  const series = read.series ?? [];
  const source = relative(series[0]?.valuesRef) ?? "";
  const chart = newChart({ id: book.newId(), name, type, source, seriesBy: "Auto" });
  chart.title.text = read.title ?? "";
  chart.title.visible = read.title !== undefined;
  chart.legend.visible = read.legend !== false && read.legend !== undefined;
  chart.legend.position = shownWord(legendWords, read.legend || undefined) ?? "Right";
  readAxis(chart.axes.categoryAxis, read.axes?.x);
  readAxis(chart.axes.valueAxis, read.axes?.y);
  chart.hasDataLabels = readLabels(chart.dataLabels, read.dataLabels);
  chart.series = series.map((own, index) => seriesOf(own, { index, type, gapWidth: read.gapWidth }, formats));
  const rect = cellsOf(anchor);
  const [startCell = "", endCell = null] = addressOf(rect).split(":");
  chart.position = { startCell, endCell };
  return Object.assign(chart, placeInPoints(sheet, rect));
}

/** The cells under a chart: from its first to the one before its end, where the end is given as a cell. */
function cellsOf(anchor: string): Rect {
  const corner = (name: string, usual: readonly [row: number, column: number]) => {
    const content = elements(anchor, name)[0]?.content ?? "";
    return [Number(textOf(content, "row") ?? usual[0]), Number(textOf(content, "col") ?? usual[1])] as const;
  };
  const [top, left] = corner("from", [0, 0]);
  const [bottom, right] = corner("to", [top + usualSize.rows, left + usualSize.columns]);
  return rectBetween(top, left, Math.max(top, bottom - 1), Math.max(left, right - 1));
}

/** The cells that a new chart of Excel's covers. */
const usualSize = { rows: 15, columns: 8 };

function seriesOf(
  read: ChartSeriesInfo,
  { index, type, gapWidth }: { readonly index: number; readonly type: string; readonly gapWidth: number | undefined },
  formats: FileFormats,
) {
  const series = newSeries(read.name ?? `Series${index + 1}`, type);
  series.values = relative(read.valuesRef);
  series.categories = relative(read.categoriesRef);
  series.fillColor = typeof read.color === "string" ? (formats.colour({ rgb: read.color }) ?? null) : null;
  series.gapWidth = gapWidth ?? series.gapWidth;
  series.hasDataLabels = readLabels(series.dataLabels, read.dataLabels);
  return series;
}

function readLabels(labels: ChartDataLabels, read: ChartSeriesInfo["dataLabels"]): boolean {
  if (read === undefined) {
    return false;
  }
  labels.showValue = read.showValue ?? false;
  labels.position = shownWord(labelWords, read.position) ?? labels.position;
  labels.numberFormat = read.numberFormat?.formatCode ?? labels.numberFormat;
  return true;
}

function readAxis(axis: ChartAxis, read: ChartAxisInfo | undefined): void {
  axis.visible = read?.hidden !== true;
  axis.numberFormat = read?.numberFormat?.formatCode ?? axis.numberFormat;
  axis.minimum = read?.scale?.min ?? axis.minimum;
  axis.maximum = read?.scale?.max ?? axis.maximum;
  axis.majorGridlinesVisible = read?.gridlines?.major === true;
  axis.title.text = read?.title ?? "";
  axis.title.visible = read?.title !== undefined;
}

/** A reference as the model spells it: without "$". */
function relative(reference: string | undefined): string | null {
  const parsed = reference === undefined ? null : parseAddress(reference);
  if (parsed === null) {
    return reference ?? null;
  }
  const address = addressOf(parsed.rect);
  return parsed.sheet === undefined ? address : `${quoteSheet(parsed.sheet)}!${address}`;
}
