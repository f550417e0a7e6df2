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
      </div>
    </>
  );
}
