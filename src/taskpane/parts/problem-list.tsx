import type { Problem } from "../../budget/cohort/column";
import { cohort } from "../pane-state";
import { showField } from "../state/wanted-cell";
import { withEdges } from "../workbook/load-edges";
import { placeInWords } from "./place-in-words";
import { useMore } from "./use-more";

/** What needs attention in a cell of the cohort: a problem, or a check of the budget. */
type AboutCell = Pick<Problem, "table" | "row" | "column" | "message">;

const shownAtFirst = 20;

/** What needs attention, each with a way to the cell: in the sheet where its table stands there, else in the pane. */
export function ProblemList({ problems }: { readonly problems: readonly AboutCell[] }) {
  const { shown, list, showMore } = useMore(shownAtFirst);
  return (
    <>
      <ul class="problems" ref={list}>
        {problems.slice(0, shown).map(({ table, row, column, message }) => {
          const where = placeInWords(cohort.tables.value, table, row, column);
          const cell = { table, row, heading: column };
          const isInSheet = cohort.stands(table);
          return (
            <li key={`${table} ${row} ${column} ${message}`}>
              <p>
                <strong>{where}</strong>
                {/* A line break for the eye is not one for the ear. */}
                <span class="visually-hidden">: </span>
                <span class="block">{message}</span>
              </p>
              <button
                type="button"
                onClick={() => void (isInSheet ? withEdges((edges) => edges.goTo(cell)) : showField(cell))}
              >
                {isInSheet ? "Go to cell" : "Put right"}
                <span class="visually-hidden">: {where}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {problems.length > shown && (
        <button type="button" onClick={() => showMore(5 * shownAtFirst)}>
          Show more ({problems.length - shown} left)
        </button>
      )}
    </>
  );
}
