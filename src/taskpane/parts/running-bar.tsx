import { useLayoutEffect, useRef } from "preact/hooks";
import { running } from "../state/running";
import { focusAgain } from "./focus-again";

/** What is under way in the workbook, how far it is, and a way to stop it, which has the focus meanwhile. */
export function RunningBar() {
  const shown = running.value;
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (shown === null) return;
    const before = document.activeElement;
    // Whoever pressed a button of the ribbon is not brought here from the sheet.
    if (!document.hasFocus()) return;
    cancel.current?.focus({ preventScroll: true });
    return () => focusAgain(before);
  }, [shown === null]);
  return (
    <>
      <p role="status" class="visually-hidden">
        {shown?.what}
      </p>
      {shown !== null && (
        <div class="running">
          <label>
            {shown.what}
            <progress {...(shown.done === null ? {} : { value: shown.done })} max={1} />
          </label>
          {/* It stays where it can stop nothing any more, since it has the focus. */}
          <button type="button" ref={cancel} aria-disabled={shown.cancel === null} onClick={() => shown.cancel?.()}>
            Cancel
          </button>
        </div>
      )}
    </>
  );
}
