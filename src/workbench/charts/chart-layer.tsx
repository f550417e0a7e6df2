import type { GridState } from "../grid/grid-state";
import type { Layout } from "../grid/layout";
import { chartView } from "../view/chart-view";
import { ChartCanvas } from "./chart-canvas";
import { ChartTable } from "./chart-table";

export interface ChartLayerProps {
  readonly state: GridState;
  readonly layout: Layout;
  readonly dark: boolean;
}

/** The charts of the sheet, over the cells where they stand, each with its figures as a table for who cannot see it. */
export function ChartLayer({ state, layout, dark }: ChartLayerProps) {
  const { view, left, top } = layout;
  const sheet = state.sheet.value;
  const charts = sheet.charts.map((chart) =>
    chartView({ book: view.book, sheet, rows: view.rows, columns: view.columns }, chart),
  );
  return (
    <>
      {charts.map((chart) => {
        const { box } = chart;
        const style = {
          left: `${left + box.left}px`,
          top: `${top + box.top}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        };
        return (
          <figure key={chart.id} class="chart" style={style} aria-label={chart.title === "" ? "Chart" : chart.title}>
            <ChartCanvas chart={chart} dark={dark} />
            <ChartTable chart={chart} />
          </figure>
        );
      })}
    </>
  );
}
