import { focusAgain } from "./focus-again";
import type { Loadable } from "./loadable";

interface NotYetProps {
  readonly of: Loadable<unknown>;
}

/** What stands in the place of something that is being loaded; where it could not be had, why, and another try. */
export function NotYet({ of: { state, load } }: NotYetProps) {
  const shown = state.value;
  if (shown === null || !("failure" in shown)) return <p class="note">Loading…</p>;
  const tryAgain = (): void => {
    load();
    // The button goes.
    focusAgain(null);
  };
  return (
    <div class="notice">
      <p role="alert">{shown.failure}</p>
      <div class="actions">
        <button type="button" onClick={tryAgain}>
          Try again
        </button>
      </div>
    </div>
  );
}
