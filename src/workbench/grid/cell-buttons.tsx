import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { choicesOf } from "../view/validation";
import { offered, openChoices } from "./choices";
import type { Choice } from "./choices";
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
  const box = boxOf(layout, { row, column }, scrolled());
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
          onClick={() => (state.choosing.value ? close(state) : openChoices(state))}
        >
          ▾
        </button>
      ) : null}
      {state.choosing.value ? (
        <ChoiceList
          state={state}
          choices={offered(state)}
          left={box.left}
          top={box.top + box.height}
          width={box.width}
        />
      ) : null}
    </>
  );
}

function close(state: GridState): void {
  state.choosing.value = false;
  state.wantsFocus.value = true;
}

interface ChoiceListProps {
  readonly state: GridState;
  readonly choices: readonly Choice[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function ChoiceList({ state, choices, left, top, width }: ChoiceListProps) {
  const { row, column } = state.selection.value.active;
  const own = state.sheet.value.cells.get(row, column)?.input;
  const [chosen, choose] = useState(() =>
    Math.max(
      0,
      choices.findIndex(({ label }) => label === own),
    ),
  );
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const take = (choice: Choice | undefined) => {
    close(state);
    choice?.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, chosen, choices);
    if (event.key === "Enter" || event.key === " ") {
      take(choices[chosen]);
    } else if (event.key === "Escape" || event.key === "Tab") {
      close(state);
    } else if (next !== null) {
      choose(next);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      class="choices"
      role="listbox"
      tabIndex={0}
      aria-label={`Choices for ${state.addressOf(row, column)}`}
      aria-activedescendant={`choice-${chosen}`}
      style={{ left: `${left}px`, top: `${top}px`, minWidth: `${width}px` }}
      onKeyDown={onKeyDown}
      onBlur={() => (state.choosing.value = false)}
    >
      {choices.map((choice, index) => (
        <li
          key={choice.label}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            take(choice);
          }}
        >
          {choice.label}
        </li>
      ))}
    </ul>
  );
}

/** Arrows, ends, and the next entry that starts with a letter. */
function target(key: string, chosen: number, choices: readonly Choice[]): number | null {
  const last = choices.length - 1;
  const byKey: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, chosen + 1),
    ArrowUp: Math.max(0, chosen - 1),
    Home: 0,
    End: last,
  };
  const found = byKey[key];
  if (found !== undefined || key.length !== 1) {
    return found ?? null;
  }
  const starts = (index: number) => choices[index]?.label.toLowerCase().startsWith(key.toLowerCase()) === true;
  const order = choices.map((_, index) => (chosen + 1 + index) % choices.length);
  return order.find(starts) ?? null;
}
