import type { SheetChart } from "hucre/xlsx";
import { formatCodes } from "../budget/plan/number-formats";
import { palette, seriesColours } from "../budget/plan/palette";
import type { ChartPlan } from "../budget/plan/sheet-plan";
import { font } from "./cell-formats";
import { hex } from "./colours";

const small = 9;
const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;

/** A native chart. A single series shows its figures on the bars; several have an axis and a legend. */
export function fileChart(chart: ChartPlan): SheetChart {
  const numberFormat = { formatCode: formatCodes[chart.valueFormat], sourceLinked: false };
  const single = chart.series.length === 1;
  const lying = chart.kind === "bar";
  const label = { labelFontSize: small, labelColor: hex(palette.ink), labelFontFamily: font.name };
  return {
    type: chart.kind,
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: hex(palette.accent),
    titleFontFamily: font.name,
    altText: chart.alternativeText,
    frameTitle: chart.title,
    anchor: {
      from: { row: chart.from.row - 1, col: chart.from.column - 1 },
      to: { row: chart.to.row, col: chart.to.column },
    },
    series: chart.series.map(({ name, values }, index) => ({
      name,
      values,
      categories: chart.categories,
      color: hex(seriesColours[index % seriesColours.length] ?? palette.accent),
    })),
    gapWidth: 60,
    legend: single ? false : "bottom",
    legendFontSize: small,
    legendFontColor: hex(palette.ink),
    legendFontFamily: font.name,
    ...(single
      ? {
          dataLabels: {
            showValue: true,
            position: "outEnd",
            numberFormat,
            fontSize: small,
            fontColor: hex(palette.ink),
            fontFamily: font.name,
          },
        }
      : {}),
    axes: {
      // Lying bars would otherwise start with the first category at the bottom.
      x: { ...label, ...noTicks, tickLblPos: "low", ...(lying ? { reverse: true } : {}) },
      y: {
        ...label,
        numberFormat,
        ...noTicks,
        gridlines: { major: !single },
        hidden: single,
        ...(lying ? { crosses: "max" } : {}),
      },
    },
    chartSpaceFillColor: hex(palette.white),
    chartSpaceBorderColor: hex(palette.rule),
  };
}
