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
  const values = chart.data.datasets[index]?.data ?? [];
  chart.getDatasetMeta(index).data.forEach(({ x, y }, item) => {
    const text = labels[item] ?? "";
    const isNegative = Number(values[item]) < 0;
    const { width } = ctx.measureText(text);
    const beside = isNegative ? x - gap - width : Math.min(x + gap, chartArea.right + 48 - width);
    ctx.textBaseline = isLying ? "middle" : isNegative ? "top" : "bottom";
    ctx.fillText(text, isLying ? beside : x - width / 2, isLying ? y : isNegative ? y + gap : y - gap);
  });
  ctx.restore();
}
