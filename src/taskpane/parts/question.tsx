import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { focusSoon } from "./focus-soon";

interface QuestionProps {
  /** What is asked, with what comes of it. */
  readonly children: ComponentChildren;
  /** The button that does it, in a word. */
  readonly yes: string;
  /** The button that leaves all as it is. */
  readonly no?: string;
  /** The id of what the focus goes back to when all stays as it is. */
  readonly askedBy: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before something goes for good. The safe answer has the focus, and Escape gives it. */
export function Question({ children, yes, no = "Keep", askedBy, onYes, onNo }: QuestionProps) {
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => safe.current?.focus(), []);
  const leave = (): void => {
    onNo();
    focusSoon(askedBy);
  };
  return (
    <div class="question" role="group" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && leave()}>
      <p id={id}>{children}</p>
      <div class="actions">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="primary" ref={safe} aria-describedby={id} onClick={leave}>
          {no}
        </button>
      </div>
    </div>
  );
}
