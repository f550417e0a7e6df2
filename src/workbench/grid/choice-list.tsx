import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { closeChoices } from "./choices";
import type { Choice } from "./choices";
import { cellId } from "./grid-cell";
import type { GridState } from "./grid-state";
import type { Box } from "./layout";
import { useInView } from "./use-in-view";

interface ChoiceListProps {
  readonly state: GridState;
  readonly choices: readonly Choice[];
  /** The cell that it hangs on. */
  readonly below: Box;
}

/** The open list of a drop-down, or of the ways to sort a table. */
export function ChoiceList({ state, choices, below }: ChoiceListProps) {
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
    bringIntoList(list.current, chosen);
  }, [chosen]);
  useInView(list, () => cellElement(list.current, row, column)?.getBoundingClientRect());
  const take = (choice: Choice | undefined) => {
    closeChoices(state);
    choice?.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, chosen, choices);
    if (event.key === "Enter" || event.key === " ") {
      take(choices[chosen]);
    } else if (event.key === "Escape" || event.key === "Tab") {
      closeChoices(state);
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
      style={{ left: `${below.left}px`, top: `${below.top + below.height}px`, minWidth: `${below.width}px` }}
      onKeyDown={onKeyDown}
      onBlur={() => (state.choosing.value = false)}
    >
      {choices.map((choice, index) => (
        <li
          key={choice.label}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(choice)}
        >
          {choice.label}
        </li>
      ))}
    </ul>
  );
}

/** Scrolls the list alone: the cells below it stay where they are. */
function bringIntoList(list: HTMLElement | null, chosen: number): void {
  const option = list?.children[chosen];
  if (list === null || !(option instanceof HTMLElement)) {
    return;
  }
  const end = option.offsetTop + option.offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(option.offsetTop, Math.max(list.scrollTop, end));
}

function cellElement(list: HTMLElement | null, row: number, column: number): Element | null {
  return list?.closest(".scroller")?.querySelector(`#${cellId(row, column)}`) ?? null;
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
