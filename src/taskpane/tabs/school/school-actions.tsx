import { showFirstRun } from "../../first-run/is-first-run";
import { focusSoon } from "../../parts/focus-soon";
import { cohort } from "../../pane-state";
import { filledRows } from "../../state/tables";
import { showSchool, showView } from "./view";

/** Ways to bring schools in, and to mark those there are. */
export function SchoolActions({ hasSchools }: { readonly hasSchools: boolean }) {
  return (
    <>
      <div class="actions">
        <button type="button" class={hasSchools ? "" : "primary"} onClick={() => showSchool(null)}>
          {hasSchools ? "Add another school" : "Add a school"}
        </button>
        <button type="button" onClick={() => showView("register")}>
          Find in DfE's register…
        </button>
        {hasSchools && (
          <button type="button" onClick={() => showView("eligibility list")}>
            Mark from a DfE list…
          </button>
        )}
        {!hasSchools && filledRows(cohort.tables.value.staff).length === 0 && (
          <button type="button" class="quiet" onClick={showExamples}>
            See an example…
          </button>
        )}
      </div>
    </>
  );
}

function showExamples(): void {
  showFirstRun();
  focusSoon("examples");
}
