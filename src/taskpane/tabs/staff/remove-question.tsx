import { cohort } from "../../pane-state";
import { Question } from "../../parts/question";
import type { SeenRow } from "./staff-state";
import { askToRemove } from "./staff-state";
import { focusIds, removePerson } from "./views";

/** Asks once more before somebody is taken out of the list. */
export function RemoveQuestion({ seen, who }: { readonly seen: SeenRow; readonly who: string }) {
  const isInWorkbook = cohort.stands("staff");
  return (
    <Question
      yes="Remove"
      askedBy={focusIds.remove(seen.row)}
      onYes={() => removePerson(seen)}
      onNo={() => askToRemove(null)}
    >
      {isInWorkbook ? `Remove ${who}, and the whole row in the sheet?` : `Remove ${who} from the list?`}
    </Question>
  );
}
