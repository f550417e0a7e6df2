import type { Chart, Plugin } from "chart.js";

/** A series with what its bars and points say. */
export interface LabelledData {
  readonly labels?: readonly string[];
  readonly labelColour?: string;
}

const gap = 4;

/** Writes figures beside bars and over points. */
export const valueLabels: Plugin = {
  id: "valueLabels",
  afterDatasetsDraw: (chart) => {
    chart.data.datasets.forEach((dataset, index) => write(chart, dataset as LabelledData, index));
  },
};

function write(chart: Chart, { labels, labelColour }: LabelledData, index: number): void {
  if (labels === undefined) {
    return;
  }
  const { ctx, chartArea } = chart;
  const isLying = chart.options.indexAxis === "y";
  ctx.save();
  ctx.fillStyle = labelColour ?? "#000000";
  ctx.font = `12px ${String(chart.options.font?.family ?? "sans-serif")}`;
  ctx.textBaseline = isLying ? "middle" : "bottom";
  chart.getDatasetMeta(index).data.forEach(({ x, y }, item) => {
    const text = labels[item] ?? "";
    const { width } = ctx.measureText(text);
    const left = isLying ? Math.min(x + gap, chartArea.right + 48 - width) : x - width / 2;
    ctx.fillText(text, left, isLying ? y : y - gap);
  });
  ctx.restore();
}
