import { quotedSheetName } from "../../../budget/plan/references";
import { lastFill } from "../../workbook/fill";
import { withEdges } from "../../workbook/load-edges";

/** Cells of ours in which the last fill left what somebody had typed. */
export function LastFill() {
  const filled = lastFill.value;
  if (filled === null || filled.kept.length === 0) return null;
  return (
    <details>
      <summary>Typed over and left as they are: {filled.kept.length}</summary>
      <ul class="places">
        {filled.kept.map(({ sheet, address, heading }) => {
          const place = `${quotedSheetName(sheet)}!${address}`;
          return (
            <li key={place}>
              <button type="button" class="link" onClick={() => void withEdges((edges) => edges.goToAddress(place))}>
                {sheet} {address}
              </button>
              {heading !== null && ` ${heading}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
