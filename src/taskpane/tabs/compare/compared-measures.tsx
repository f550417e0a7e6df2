import type { ComparedGroup } from "./compare-chosen";

/** The routes of one group side by side: cost, time, who may take it, assessment, risk. */
export function ComparedMeasures({ label, measures }: ComparedGroup) {
  const [headings = [], ...rows] = measures;
  return (
    <details>
      <summary>{label}</summary>
      <table class="measures">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([measure, ...routes]) => (
            <tr key={measure}>
              <th scope="row">{measure}</th>
              {routes.map((cell, index) => (
                <td key={headings[index + 1]}>{typeof cell === "number" ? cell.toLocaleString("en-GB") : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
