/** A chart as it was ordered; nothing draws it. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  readonly seriesBy: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** The cells it was laid over, once setPosition was called. */
  position: { readonly startCell: string; readonly endCell: string | null } | null;
  readonly title: { text: string; visible: boolean };
  readonly legend: { visible: boolean; position: string };
  readonly axes: Readonly<Record<AxisKind, ChartAxis>>;
  readonly dataLabels: ChartDataLabels;
  hasDataLabels: boolean;
  series: ChartSeries[];
}

export const axisKinds = ["categoryAxis", "valueAxis", "seriesAxis"] as const;
export type AxisKind = (typeof axisKinds)[number];

export interface ChartAxis {
  numberFormat: string;
  visible: boolean;
  minimum: number | string;
  maximum: number | string;
  majorGridlinesVisible: boolean;
  readonly title: { text: string; visible: boolean };
}

export interface ChartDataLabels {
  numberFormat: string;
  showValue: boolean;
  position: string;
}

export interface ChartSeries {
  name: string;
  values: string | null;
  categories: string | null;
  type: string;
  gapWidth: number;
  hasDataLabels: boolean;
  fillColor: string | null;
  readonly dataLabels: ChartDataLabels;
}

export interface NewChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly source: string;
  readonly seriesBy: string;
}

export function newChart(chart: NewChart): Chart {
  return {
    ...chart,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    position: null,
    title: { text: "", visible: true },
    legend: { visible: true, position: "Right" },
    axes: { categoryAxis: newAxis(), valueAxis: newAxis(), seriesAxis: newAxis() },
    dataLabels: newDataLabels(),
    hasDataLabels: false,
    series: [],
  };
}

export function newSeries(name: string, type: string): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    type,
    gapWidth: 150,
    hasDataLabels: false,
    fillColor: null,
    dataLabels: newDataLabels(),
  };
}

function newAxis(): ChartAxis {
  const title = { text: "", visible: false };
  return { numberFormat: "General", visible: true, minimum: "", maximum: "", majorGridlinesVisible: false, title };
}

function newDataLabels(): ChartDataLabels {
  return { numberFormat: "General", showValue: true, position: "BestFit" };
}
