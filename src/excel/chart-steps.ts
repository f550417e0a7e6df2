import { formatCodes } from "../budget/plan/number-formats";
import { seriesColours } from "../budget/plan/palette";
import type { ChartPlan } from "../budget/plan/sheet-plan";
import { areaAddress, cellArea, parseArea, sheetIn } from "./areas";
import type { PlacedSheet } from "./layout";
import { bytesPerAction } from "./payload";
import type { Placed } from "./places";
import { areaOf } from "./places";
import type { Step } from "./step";
import type { Book } from "./book";

const actionsPerChart = 40;

/**
 * Native charts. One that stands there keeps its place and look and is pointed at its figures again; one that people
 * deleted stays away.
 */
export function chartSteps(
  sheet: PlacedSheet,
  placed: Placed,
  standing: readonly string[],
  remembered: readonly string[],
): readonly Step[] {
  return sheet.own.plan.charts.flatMap((chart): readonly Step[] => {
    const bytes = bytesPerAction * actionsPerChart;
    if (standing.includes(chart.title)) return [{ bytes, apply: (book) => pointAgain(book, sheet, placed, chart) }];
    if (remembered.includes(chart.title)) return [];
    return [
      {
        bytes,
        apply: (book) => addChart(book, sheet, placed, chart),
        ...(sheet.ref.id === null ? {} : { revert: (book: Book) => removeChart(book, sheet, chart.title) }),
      },
    ];
  });
}

/** A range of the plan, such as 'Summary'!$A$6:$A$11, where its cells are now. */
function rangeOf(book: Book, placed: Placed, reference: string): Excel.Range {
  const area = areaOf(placed, sheetIn(reference), parseArea(reference));
  const sheet = placed.sheets.find(({ ref }) => ref.name === area.sheet)?.ref ?? { id: null, name: area.sheet };
  return book.range(sheet, area);
}

function addChart(book: Book, sheet: PlacedSheet, placed: Placed, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const type = plan.kind === "bar" ? "BarClustered" : "ColumnClustered";
  const chart = book.sheet(sheet.ref).charts.add(type, rangeOf(book, placed, first.values), "Columns");
  chart.name = plan.title;
  chart.title.text = plan.title;
  const shift = sheet.shiftAt(plan.from.row, plan.from.column);
  const corner = (row: number, column: number): string =>
    areaAddress(cellArea(row + shift.rows, column + shift.columns));
  chart.setPosition(corner(plan.from.row, plan.from.column), corner(plan.to.row, plan.to.column));
  const single = others.length === 0;
  chart.legend.visible = !single;
  if (!single) chart.legend.position = "Bottom";
  const all = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  all.forEach((series, index) => {
    pointSeries(book, placed, plan, series, index);
    series.name = plan.series[index]!.name;
    series.gapWidth = 60;
    series.format.fill.setSolidColor(seriesColours[index % seriesColours.length]!);
  });
  chart.axes.valueAxis.numberFormat = formatCodes[plan.valueFormat];
  chart.axes.valueAxis.majorGridlines.visible = !single;
  if (single) {
    all[0]!.hasDataLabels = true;
    all[0]!.dataLabels.numberFormat = formatCodes[plan.valueFormat];
  }
}

function pointAgain(book: Book, sheet: PlacedSheet, placed: Placed, plan: ChartPlan): void {
  const chart = book.sheet(sheet.ref).charts.getItem(plan.title);
  plan.series.forEach((_, index) => pointSeries(book, placed, plan, chart.series.getItemAt(index), index));
}

function pointSeries(book: Book, placed: Placed, plan: ChartPlan, series: Excel.ChartSeries, index: number): void {
  series.setValues(rangeOf(book, placed, plan.series[index]!.values));
  series.setXAxisValues(rangeOf(book, placed, plan.categories));
}

async function removeChart(book: Book, sheet: PlacedSheet, name: string): Promise<void> {
  const chart = book.sheet(sheet.ref).charts.getItemOrNullObject(name);
  chart.load("name");
  await book.context.sync();
  if (!chart.isNullObject) chart.delete();
}
