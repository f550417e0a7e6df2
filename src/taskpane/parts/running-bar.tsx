import { useLayoutEffect } from "preact/hooks";
import { running } from "../state/running";

/** What is under way in the workbook, how far it is, and a way to stop it. */
export function RunningBar() {
  const shown = running.value;
  useLayoutEffect(() => (shown === null ? undefined : bringFocusBack()), [shown === null]);
  if (shown === null) return null;
  return (
    <div class="running">
      <label>
        {shown.what}
        <progress {...(shown.done === null ? {} : { value: shown.done })} max={1} />
      </label>
      {shown.cancel !== null && (
        <button type="button" onClick={shown.cancel}>
          Cancel
        </button>
      )}
    </div>
  );
}

/** What is pressed to begin may not have the focus meanwhile. Answers what gives it back. */
function bringFocusBack(): () => void {
  const before = document.activeElement;
  return () =>
    requestAnimationFrame(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    });
}
