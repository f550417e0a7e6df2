import { filledRows } from "../../state/tables";
import { cohort } from "../../pane-state";
import { headingId, showView } from "./view";

interface HeadingProps {
  readonly text: string;
  /** Whether there is a way back to the list of schools. */
  readonly hasWayBack?: boolean;
}

/** The heading of what the School tab shows; the focus comes here when that changes. */
export function Heading({ text, hasWayBack }: HeadingProps) {
  const isOnlyOne = filledRows(cohort.tables.value.schools).length === 1;
  return (
    <>
      {hasWayBack === true && (
        <button type="button" class="quiet back" onClick={() => showView("list")}>
          <span aria-hidden="true">‹ </span>
          {isOnlyOne ? "Schools" : "All schools"}
        </button>
      )}
      <h2 id={headingId} tabIndex={-1}>
        {text}
      </h2>
    </>
  );
}
