import { useLayoutEffect, useRef } from "preact/hooks";
import { cohort } from "../../pane-state";
import { focusSoon } from "../../parts/focus-soon";
import type { SeenRow } from "./staff-state";
import { rowToRemove } from "./staff-state";
import { focusIds, removePerson } from "./views";

/** Asks once more before somebody is taken out of the list. */
export function RemoveQuestion({ seen, who }: { readonly seen: SeenRow; readonly who: string }) {
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  const keep = (): void => {
    rowToRemove.value = null;
    focusSoon(focusIds.remove(seen.row));
  };
  const isInWorkbook = cohort.place.value === "workbook";
  return (
    <div
      class="question"
      role="group"
      aria-label={`Remove ${who}?`}
      onKeyDown={({ key }) => key === "Escape" && keep()}
    >
      <p>{isInWorkbook ? `Remove ${who}, and the whole row in the sheet?` : `Remove ${who} from the list?`}</p>
      <div class="actions">
        <button type="button" ref={yes} onClick={() => removePerson(seen)}>
          Remove
        </button>
        <button type="button" onClick={keep}>
          Keep
        </button>
      </div>
    </div>
  );
}
