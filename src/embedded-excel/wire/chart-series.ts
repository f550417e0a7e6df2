import type { Area } from "../model/area";
import { fullAddress } from "../model/area";
import { newSeries } from "../model/charts";
import { hostError } from "../protocol/host-error";
import { found } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { ChartModel, SeriesModel } from "./wire-map";

const items = (model: ChartModel) => model.chart.series.map((series) => wired("ChartSeries", { ...model, series }));

export const chartSeriesCollection = {
  items,
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (model, index: number) => found(items(model)[index]),
    add: (model, name?: string | null, index?: number | null) => {
      const series = newSeries(name ?? `Series${model.chart.series.length + 1}`, model.chart.type);
      model.chart.series.splice(index ?? model.chart.series.length, 0, series);
      return wired("ChartSeries", { ...model, series });
    },
  },
} satisfies WireClass<"ChartSeriesCollection">;

function ofSeries<K extends "name" | "gapWidth" | "hasDataLabels">(key: K) {
  return {
    get: ({ series }: SeriesModel) => series[key],
    set: ({ series }: SeriesModel, value: SeriesModel["series"][K]) => {
      series[key] = value;
    },
  };
}

export const chartSeries = {
  scalars: {
    name: ofSeries("name"),
    gapWidth: ofSeries("gapWidth"),
    hasDataLabels: ofSeries("hasDataLabels"),
    chartType: {
      get: ({ series }) => series.type,
      set: ({ series }, type) => {
        series.type = type;
      },
    },
  },
  navigations: {
    dataLabels: ({ series }) => wired("ChartDataLabels", series.dataLabels),
    format: ({ series }) => wired("ChartSeriesFormat", series),
  },
  methods: {
    setValues: ({ series }, source: Area) => {
      series.values = fullAddress(source);
    },
    setXAxisValues: ({ series }, source: Area) => {
      series.categories = fullAddress(source);
    },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
} satisfies WireClass<"ChartSeries">;

export const chartSeriesFormat = {
  navigations: { fill: (series) => wired("ChartFill", series) },
} satisfies WireClass<"ChartSeriesFormat">;

export const chartFill = {
  methods: {
    setSolidColor: (series, color: string) => {
      if (typeof color !== "string") {
        throw hostError("InvalidArgument");
      }
      series.fillColor = color;
    },
    clear: (series) => {
      series.fillColor = null;
    },
    getSolidColor: ({ fillColor }) => fillColor ?? "",
  },
} satisfies WireClass<"ChartFill">;
