import type { ChartView } from "../view/chart-view";

/** A chart's figures, for those who do not see it drawn. */
export function ChartTable({ chart }: { readonly chart: ChartView }) {
  return (
    <table class="visually-hidden">
      <caption>{chart.title === "" ? "Figures of the chart" : chart.title}</caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          {chart.series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {chart.series.map(({ name, values }) => {
              const value = values[index] ?? null;
              return <td key={name}>{value === null ? "" : chart.onAxis(value).trim()}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
