import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { changeEditing } from "./editing";
import { accepted } from "./formula-help";
import type { FormulaHelp, HelpedFunction } from "./formula-help";
import type { GridState } from "./grid-state";
import { useInView } from "./use-in-view";

export type Helper = (text: string, caret: number) => FormulaHelp | null;

export interface FunctionHelpProps {
  readonly state: GridState;
  readonly help: Helper;
  readonly place: "cell" | "bar";
}

/** Functions that fit what is being typed, or the arguments of the one that is. */
export function FunctionHelp({ state, help, place }: FunctionHelpProps) {
  const editing = state.editing.value;
  const chosen = state.helpChoice.value;
  const found = editing?.place === place && !state.helpIsClosed.value ? help(editing.text, editing.caret) : null;
  const option = found?.kind === "names" ? optionId(chosen) : undefined;
  useLayoutEffect(() => {
    if (editing?.place === place) {
      state.helpOption.value = option;
    }
  });
  const popup = useRef<HTMLElement>(null);
  useInView(popup, () => popup.current?.parentElement?.getBoundingClientRect());
  if (editing === null || found === null) {
    return null;
  }
  if (found.kind === "signature") {
    return <Signature popup={popup} helped={found.helped} argument={found.argument} />;
  }
  return (
    <ul
      ref={popup as RefObject<HTMLUListElement>}
      id="function-list"
      class="function-list"
      role="listbox"
      aria-label="Functions"
    >
      {found.functions.map((each, index) => (
        <li
          key={each.name}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => accept(state, found.start, each)}
        >
          <span class="function-name">{each.name}</span>
          {index === chosen ? <span class="function-description">{each.description}</span> : null}
        </li>
      ))}
    </ul>
  );
}

interface SignatureProps {
  readonly popup: RefObject<HTMLElement | null>;
  readonly helped: HelpedFunction;
  readonly argument: number;
}

function Signature({ popup, helped, argument }: SignatureProps) {
  const current = helped.args[argument];
  return (
    <div ref={popup as RefObject<HTMLDivElement>} class="signature" role="status">
      <code>
        {helped.name}(
        {helped.args.map((each, index) => (
          <span key={each.name}>
            {index === 0 ? "" : ", "}
            {index === argument ? <strong>{shown(each)}</strong> : shown(each)}
          </span>
        ))}
        )
      </code>
      <p>{current === undefined || current.description === "" ? helped.description : current.description}</p>
    </div>
  );
}

function shown({ name, isOptional, repeats }: HelpedFunction["args"][number]): string {
  return isOptional ? `[${name}]${repeats === true ? ", …" : ""}` : name;
}

function optionId(index: number): string {
  return `function-option-${index}`;
}

/** Handles the keys of an open list of functions; answers whether it was one. */
export function helpKeys(state: GridState, help: Helper, event: KeyboardEvent): boolean {
  const editing = state.editing.value;
  const found = editing === null || state.helpIsClosed.value ? null : help(editing.text, editing.caret);
  if (found?.kind !== "names" || event.altKey || event.ctrlKey) {
    return false;
  }
  if (event.key === "Escape") {
    state.helpIsClosed.value = true;
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const count = found.functions.length;
    state.helpChoice.value = (state.helpChoice.value + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
  } else if (event.key === "Tab" && !event.shiftKey) {
    const chosen = found.functions[state.helpChoice.value] ?? found.functions[0];
    if (chosen !== undefined) {
      accept(state, found.start, chosen);
    }
  } else {
    return false;
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function accept(state: GridState, start: number, { name }: HelpedFunction): void {
  const editing = state.editing.value;
  if (editing !== null) {
    const { text, caret } = accepted(editing.text, editing.caret, start, name);
    changeEditing(state, text, caret);
  }
}
