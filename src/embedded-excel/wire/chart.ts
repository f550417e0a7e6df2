import { addressOf } from "../model/addresses";
import type { Area } from "../model/area";
import { fullAddress } from "../model/area";
import type { Chart } from "../model/charts";
import { newChart } from "../model/charts";
import { placeInPoints } from "../model/chart-places";
import { newSeriesFrom } from "../model/chart-series";
import { findArea } from "../model/find-area";
import { guardAct } from "../model/protection";
import { boundingRect } from "../model/rect";
import { found, keyed } from "./keyed";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { ChartModel, SheetModel } from "./wire-map";

const items = ({ book, sheet }: SheetModel) => sheet.charts.map((chart) => wired("Chart", { book, sheet, chart }));

const find = ({ book, sheet }: SheetModel, key: string) => {
  const chart = sheet.charts.find((own) => own.id === key || own.name.toLowerCase() === String(key).toLowerCase());
  return chart === undefined ? null : wired("Chart", { book, sheet, chart });
};

export const chartCollection = {
  items,
  scalars: { count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    ...keyed(items, find),
    getItemAt: (model, index: number) => found(items(model)[index]),
    add: ({ book, sheet }, type: string, source: Area, seriesBy?: string | null) => {
      guardAct(sheet, "allowEditObjects");
      const order = { type, source: fullAddress(source), seriesBy: seriesBy ?? "Auto" };
      const chart = newChart({ id: book.newId(), name: freeName(sheet.charts), ...order });
      chart.series.push(...newSeriesFrom(source, order.seriesBy, type));
      sheet.charts.push(chart);
      return wired("Chart", { book, sheet, chart });
    },
  },
} satisfies WireClass<"ChartCollection">;

function freeName(charts: readonly Chart[]): string {
  for (let number = charts.length + 1; ; number++) {
    if (!charts.some((chart) => chart.name === `Chart ${number}`)) {
      return `Chart ${number}`;
    }
  }
}

function kept<K extends "name" | "top" | "left" | "width" | "height">(key: K) {
  return {
    get: ({ chart: own }: ChartModel) => own[key],
    set: ({ sheet, chart: own }: ChartModel, value: Chart[K]) => {
      guardAct(sheet, "allowEditObjects");
      own[key] = value;
      own.position = key === "name" ? own.position : null;
    },
  };
}

export const chart = {
  identity: { field: "Id", of: ({ chart: own }) => own.id },
  scalars: {
    id: { get: ({ chart: own }) => own.id },
    name: kept("name"),
    top: kept("top"),
    left: kept("left"),
    width: kept("width"),
    height: kept("height"),
    chartType: {
      get: ({ chart: own }) => own.type,
      set: ({ chart: own }, type) => {
        own.type = type;
      },
    },
  },
  navigations: {
    axes: ({ chart: own }) => wired("ChartAxes", own),
    dataLabels: ({ chart: own }) => {
      own.hasDataLabels = true;
      return wired("ChartDataLabels", own.dataLabels);
    },
    legend: ({ chart: own }) => wired("ChartLegend", own),
    series: (model) => wired("ChartSeriesCollection", model),
    title: ({ chart: own }) => wired("ChartTitle", own),
    worksheet: ({ book, sheet }) => wired("Worksheet", { book, sheet }),
  },
  methods: {
    setPosition: ({ book, sheet, chart: own }, start: Area | string, end?: Area | string | null) => {
      guardAct(sheet, "allowEditObjects");
      const startCell = address(start);
      const endCell = end === undefined || end === null ? null : address(end);
      const first = findArea(book, sheet, startCell).rect;
      const last = findArea(book, sheet, endCell ?? startCell).rect;
      own.position = { startCell, endCell };
      const { left, top, ...size } = placeInPoints(sheet, boundingRect(first, last));
      Object.assign(own, { left, top }, endCell === null ? {} : size);
    },
    setData: ({ chart: own }, source: Area, seriesBy?: string | null) => {
      own.source = fullAddress(source);
      own.series = [...newSeriesFrom(source, seriesBy ?? "Auto", own.type)];
    },
    delete: ({ sheet, chart: own }) => {
      guardAct(sheet, "allowEditObjects");
      sheet.charts = sheet.charts.filter((other) => other !== own);
    },
  },
} satisfies WireClass<"Chart">;

function address(target: Area | string): string {
  return typeof target === "string" ? target : addressOf(target.rect);
}
