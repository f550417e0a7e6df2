import { choicesOf } from "../view/validation";
import { ChoiceList } from "./choice-list";
import { closeChoices, offered, openChoices } from "./choices";
import type { GridState } from "./grid-state";
import { boxOf } from "./layout";
import type { Layout, Scrolled } from "./layout";

export interface CellButtonsProps {
  readonly state: GridState;
  readonly layout: Layout;
  readonly scrolled: () => Scrolled;
}

/** The button of the active cell's drop-down, and the list once it is open. */
export function CellButtons({ state, layout, scrolled }: CellButtonsProps) {
  const sheet = state.sheet.value;
  const { row, column } = state.selection.value.active;
  const isListed = choicesOf({ book: layout.view.book, sheet, row, column }) !== null;
  const box = boxOf(layout, { row, column }, scrolled);
  const { view } = layout;
  const isFrozen = row < view.frozen.rows || column < view.frozen.columns;
  return (
    <>
      {isListed && state.editing.value === null ? (
        <button
          type="button"
          class={isFrozen ? "cell-button over-frozen" : "cell-button"}
          tabIndex={-1}
          aria-label={`Choose from the list of ${state.addressOf(row, column)}`}
          aria-expanded={state.choosing.value}
          style={{ left: `${box.left + box.width}px`, top: `${box.top + box.height}px` }}
          onClick={() => (state.choosing.value ? closeChoices(state) : openChoices(state))}
        >
          ▾
        </button>
      ) : null}
      {state.choosing.value ? <ChoiceList state={state} choices={offered(state)} below={box} /> : null}
    </>
  );
}
