import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { ChartView, SeriesView } from "../view/chart-view";
import { darkCounterpart, ink, isColour, paper, tint } from "../view/colours";
import type { LabelledData } from "./value-labels";

type Kind = "bar" | "line" | "pie" | "doughnut";

/** Dark series are lightened as far as fills are; both keep apart from the ground. */
function seriesColour(colour: string, dark: boolean): string {
  return dark && isColour(colour) ? darkCounterpart(colour) : colour;
}

/** What Chart.js is to draw of a chart of the workbook. */
export function chartConfiguration(chart: ChartView, dark: boolean): ChartConfiguration<Kind> {
  const text = dark ? ink.dark : "#262626";
  const lines = dark ? "#555555" : "#D9D9D9";
  const isRound = chart.kind === "pie" || chart.kind === "doughnut";
  const hasLabels = chart.series.some((series) => series.hasLabels);
  const value = {
    beginAtZero: true,
    // Room for the figures beyond the bars.
    grace: hasLabels && !isRound ? "10%" : 0,
    stacked: chart.isStacked,
    // The line at zero is the category axis: bars below it hang from it.
    grid: {
      tickLength: 0,
      color: ({ tick }: { readonly tick?: { readonly value: number } }) =>
        tick?.value === 0 ? text : chart.hasGridlines ? lines : "transparent",
    },
    border: { display: false },
    ticks: { color: text, callback: (tick: string | number) => chart.onAxis(Number(tick)).trim() },
  };
  const category = {
    stacked: chart.isStacked,
    reverse: chart.isLying,
    grid: { display: false },
    border: { display: false },
    ticks: { color: text, autoSkip: false, maxRotation: 60 },
  };
  return {
    type: chart.kind,
    data: {
      labels: [...chart.categories],
      datasets: chart.series.map((series) => dataset(chart, series, dark, text)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: chart.isLying ? "y" : "x",
      layout: { padding: { left: 8, bottom: 8, top: 4, right: chart.isLying && hasLabels ? 56 : 12 } },
      ...(isRound ? {} : { scales: chart.isLying ? { x: value, y: category } : { x: category, y: value } }),
      plugins: {
        title: { display: chart.title !== "", text: chart.title, color: text, font: { size: 15, weight: "bold" } },
        legend: {
          display: chart.legend !== null,
          position: chart.legend ?? "right",
          labels: { color: text, boxWidth: 14 },
        },
        tooltip: {
          callbacks: { label: (item) => `${item.dataset.label ?? ""}: ${chart.onAxis(Number(item.raw)).trim()}` },
        },
      },
    },
  };
}

function dataset(chart: ChartView, series: SeriesView, dark: boolean, text: string): ChartDataset<Kind> {
  const isRound = chart.kind === "pie" || chart.kind === "doughnut";
  const colour = seriesColour(series.colour, dark);
  const colours = series.values.map((_, index) => tint(colour, index / Math.max(1, series.values.length)));
  const labelled: LabelledData = series.hasLabels ? { labels: series.texts, labelColour: text } : {};
  return {
    ...(chart.kind === "bar" && series.isLine ? { type: "line" as const } : {}),
    label: series.name,
    data: [...series.values],
    backgroundColor: isRound ? colours : colour,
    borderColor: isRound ? (dark ? paper.dark : paper.light) : colour,
    borderWidth: chart.kind === "line" || series.isLine ? 2 : isRound ? 1 : 0,
    categoryPercentage: 0.8,
    ...labelled,
  } as ChartDataset<Kind>;
}
