import type { SheetChart } from "hucre/xlsx";
import { parseAddress } from "../../model/addresses";
import type { Chart, ChartAxis, ChartDataLabels, ChartSeries } from "../../model/charts";
import { formulaOfBlock } from "../../model/names";
import { boundingRect } from "../../model/rect";
import type { Rect } from "../../model/rect";
import { cellsUnder } from "../../model/chart-places";
import { chartTypes } from "../chart-types";
import { fileWord, labelWords, legendWords } from "../words";
import { newAxisLooks, newCategoryAxisLooks, newChartLooks, newLabelLooks } from "./chart-looks";
import { fileColour } from "./formats";
import type { SavingSheet } from "./saving";

/** The charts of a sheet; one of a kind that the library has no word for is written as columns. */
export function fileCharts(saving: SavingSheet): SheetChart[] {
  return saving.sheet.charts.map((chart) => fileChart(chart, saving));
}

function fileChart(chart: Chart, saving: SavingSheet): SheetChart {
  const { type, grouping, markers } = chartTypes[chart.type] ?? { type: "column", grouping: "clustered" };
  const rect = placeOf(chart, saving);
  const series = chart.series[0];
  const isBar = type === "bar" || type === "column";
  return {
    ...newChartLooks,
    type,
    ...(grouping === undefined ? {} : groupingOf(type, grouping)),
    ...(type === "line" ? { showLineMarkers: markers === true } : {}),
    ...(chart.title.visible && chart.title.text !== "" ? { title: chart.title.text } : { showTitle: false }),
    frameTitle: chart.name,
    anchor: {
      from: { row: rect.row, col: rect.column },
      to: { row: rect.row + rect.rows, col: rect.column + rect.columns },
    },
    ...(isBar && series !== undefined ? { gapWidth: series.gapWidth } : {}),
    series: chart.series.flatMap((own) => fileSeries(own, saving)),
    legend: chart.legend.visible ? (fileWord(legendWords, chart.legend.position) ?? "right") : false,
    ...(chart.hasDataLabels ? { dataLabels: labels(chart.dataLabels) } : {}),
    axes: {
      x: { ...newCategoryAxisLooks, ...axis(chart.axes.categoryAxis) },
      y: { ...newAxisLooks, ...axis(chart.axes.valueAxis) },
    },
  };
}

function groupingOf(type: SheetChart["type"], grouping: string): Partial<SheetChart> {
  const key = type === "line" ? "lineGrouping" : type === "area" ? "areaGrouping" : "barGrouping";
  return { [key]: grouping };
}

function placeOf(chart: Chart, { sheet }: SavingSheet): Rect {
  const start = parseAddress(chart.position?.startCell ?? "")?.rect;
  const end = parseAddress(chart.position?.endCell ?? "")?.rect;
  const place = cellsUnder(sheet, chart);
  if (start === undefined) {
    return place;
  }
  return end === undefined ? { ...place, row: start.row, column: start.column } : boundingRect(start, end);
}

function fileSeries(series: ChartSeries, saving: SavingSheet): SheetChart["series"] {
  const values = absolute(series.values, saving);
  const categories = absolute(series.categories, saving);
  const colour = fileColour(series.fillColor ?? "")?.rgb;
  return values === undefined
    ? []
    : [
        {
          name: series.name,
          values,
          ...(categories === undefined ? {} : { categories }),
          ...(colour === undefined ? {} : { color: colour }),
          ...(series.hasDataLabels ? { dataLabels: labels(series.dataLabels) } : {}),
        },
      ];
}

/** A reference as files spell it, with "$" and its sheet. */
function absolute(reference: string | null, { book, sheet }: SavingSheet): string | undefined {
  const parsed = reference === null ? null : parseAddress(reference);
  const target = parsed?.sheet === undefined ? sheet : book.findSheet(parsed.sheet);
  return parsed === null || target === null ? undefined : formulaOfBlock(target, parsed.rect).slice(1);
}

function labels({ showValue, position, numberFormat }: ChartDataLabels): NonNullable<SheetChart["dataLabels"]> {
  const place = position === "BestFit" ? undefined : fileWord(labelWords, position);
  return {
    ...newLabelLooks,
    showValue,
    ...(place === undefined ? {} : { position: place }),
    ...(numberFormat === "General" ? {} : { numberFormat: { formatCode: numberFormat, sourceLinked: false } }),
  };
}

type FileAxis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

function axis({ visible, numberFormat, minimum, maximum, majorGridlinesVisible, title }: ChartAxis): FileAxis {
  const scale = {
    ...(typeof minimum === "number" ? { min: minimum } : {}),
    ...(typeof maximum === "number" ? { max: maximum } : {}),
  };
  return {
    hidden: !visible,
    gridlines: { major: majorGridlinesVisible },
    ...(title.visible && title.text !== "" ? { title: title.text } : {}),
    ...(Object.keys(scale).length === 0 ? {} : { scale }),
    ...(numberFormat === "General" ? {} : { numberFormat: { formatCode: numberFormat, sourceLinked: false } }),
  };
}
