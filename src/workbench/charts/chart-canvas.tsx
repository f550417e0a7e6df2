import { Chart } from "chart.js";
import { useEffect, useRef } from "preact/hooks";
import type { ChartView } from "../view/chart-view";
import { chartConfiguration } from "./chart-configuration";
import "./chart-parts";

/** A chart, drawn. It is drawn again when its figures or the page's colours change. */
export function ChartCanvas({ chart, dark }: { readonly chart: ChartView; readonly dark: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const key = JSON.stringify([chart, dark]);
  useEffect(() => {
    if (canvas.current === null) {
      return undefined;
    }
    const drawn = new Chart(canvas.current, chartConfiguration(chart, dark));
    return () => drawn.destroy();
  }, [key]);
  return (
    <div class="chart-room">
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}
