import type { ChartAxis, ChartDataLabels } from "../model/charts";
import { kept } from "./kept";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";

export const chartTitle = {
  scalars: {
    text: {
      get: ({ title }) => title.text,
      set: ({ title }, text) => {
        title.text = text;
      },
    },
    visible: {
      get: ({ title }) => title.visible,
      set: ({ title }, visible) => {
        title.visible = visible;
      },
    },
  },
} satisfies WireClass<"ChartTitle">;

export const chartLegend = {
  scalars: {
    visible: {
      get: ({ legend }) => legend.visible,
      set: ({ legend }, visible) => {
        legend.visible = visible;
      },
    },
    position: {
      get: ({ legend }) => legend.position,
      set: ({ legend }, position) => {
        legend.position = position;
      },
    },
  },
} satisfies WireClass<"ChartLegend">;

export const chartAxes = {
  navigations: {
    categoryAxis: ({ axes }) => wired("ChartAxis", axes.categoryAxis),
    valueAxis: ({ axes }) => wired("ChartAxis", axes.valueAxis),
    seriesAxis: ({ axes }) => wired("ChartAxis", axes.seriesAxis),
  },
} satisfies WireClass<"ChartAxes">;

export const chartAxis = {
  scalars: {
    numberFormat: kept<ChartAxis, "numberFormat">("numberFormat"),
    visible: kept<ChartAxis, "visible">("visible"),
    minimum: kept<ChartAxis, "minimum">("minimum"),
    maximum: kept<ChartAxis, "maximum">("maximum"),
  },
  navigations: {
    majorGridlines: (axis) => wired("ChartGridlines", axis),
    title: (axis) => wired("ChartAxisTitle", axis),
  },
} satisfies WireClass<"ChartAxis">;

export const chartAxisTitle = {
  scalars: {
    text: {
      get: ({ title }) => title.text,
      set: ({ title }, text) => {
        title.text = text;
        title.visible = true;
      },
    },
    visible: {
      get: ({ title }) => title.visible,
      set: ({ title }, visible) => {
        title.visible = visible;
      },
    },
  },
} satisfies WireClass<"ChartAxisTitle">;

export const chartGridlines = {
  scalars: {
    visible: {
      get: (axis) => axis.majorGridlinesVisible,
      set: (axis, visible) => {
        axis.majorGridlinesVisible = visible;
      },
    },
  },
} satisfies WireClass<"ChartGridlines">;

export const chartDataLabels = {
  scalars: {
    numberFormat: kept<ChartDataLabels, "numberFormat">("numberFormat"),
    showValue: kept<ChartDataLabels, "showValue">("showValue"),
    position: kept<ChartDataLabels, "position">("position"),
  },
} satisfies WireClass<"ChartDataLabels">;
