import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface ShownPart {
  /** How many items show. */
  readonly shown: number;
  /** For the list that the items are in. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** Shows so many more. The focus goes to the first of them, since the button that was pressed may go. */
  readonly showMore: (count: number) => void;
}

/** A list of which no more than a part shows at first. */
export function useMore(atFirst: number): ShownPart {
  const [shown, setShown] = useState(atFirst);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    const item = next.current === null ? undefined : list.current?.children[next.current];
    next.current = null;
    if (item instanceof HTMLElement) focusIn(item);
  }, [shown]);
  return {
    shown,
    list,
    showMore: (count) => {
      next.current = shown;
      setShown(shown + count);
    },
  };
}

function focusIn(item: HTMLElement): void {
  const control = item.querySelector<HTMLElement>("button, input");
  if (control === null) item.tabIndex = -1;
  (control ?? item).focus();
}
