import { startEditing } from "../../../src/workbench/grid/editing";
import { formulaHelp } from "../../../src/workbench/grid/formula-help";
import { helpKeys } from "../../../src/workbench/grid/function-help";
import { GridState } from "../../../src/workbench/grid/grid-state";
import { helpedFunctions } from "../../../src/workbench/grid/helped-functions";
import { bookOf } from "../view/book";

const known = helpedFunctions({ functions: [] });

function escape(state: GridState): boolean {
  const event = { key: "Escape", preventDefault: () => undefined, stopPropagation: () => undefined };
  return helpKeys(state, (text, caret) => formulaHelp(known, text, caret), event as KeyboardEvent);
}

test.each([
  { typed: "=SU", shown: "a list of functions", closes: true },
  { typed: "=SUM(", shown: "what the function takes", closes: false },
  { typed: "text", shown: "nothing", closes: false },
])("with $shown beside $typed, Escape closes a list: $closes", ({ typed, closes }) => {
  const state = new GridState(bookOf([[1]]));
  startEditing(state, "bar", typed);
  expect([escape(state), state.helpIsClosed.value]).toEqual([closes, closes]);
  // A second one is for the field itself.
  expect(escape(state)).toBe(false);
});
