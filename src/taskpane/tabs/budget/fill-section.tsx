import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Budget } from "../../../budget/budget";
import { cohort } from "../../pane-state";
import type { FillMode } from "../../state/cohort";
import { running } from "../../state/running";
import { fill, usualMode } from "../../workbook/fill";
import { LastFill } from "./last-fill";
import { whatIsWritten } from "./what-is-written";

const modes: readonly (readonly [mode: FillMode, label: string])[] = [
  ["live", "Formulas that follow when entries change"],
  ["figures", "Figures only, for people without the add-in"],
];

export const fillButtonId = "fill";

/** Says what will be written where, and writes it. */
export function FillSection({ budget }: { readonly budget: Budget }) {
  const chosen = useSignal<FillMode | null>(null);
  const mode = chosen.value ?? usualMode();
  // What was chosen holds until the workbook is written in one way or the other.
  useEffect(() => cohort.filledAs.subscribe(() => void (chosen.value = null)), [chosen]);
  const isFirst = cohort.place.value === "draft";
  return (
    <section aria-labelledby="fill-heading">
      <h3 id="fill-heading">{isFirst ? "Write it into this workbook" : "Bring the workbook up to date"}</h3>
      <p>
        {isFirst
          ? "Nothing is in the workbook yet. Fill adds these sheets and touches no other:"
          : "Update works out every sheet of the budget again. Rows, notes and columns that people added stay:"}
      </p>
      <ul class="written">
        {whatIsWritten(budget).map(([sheet, what]) => (
          <li key={sheet}>
            <strong>{sheet}</strong>: {what}
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>Worked-out columns hold</legend>
        {modes.map(([value, label]) => (
          <label key={value} class="choice">
            <input type="radio" name="mode" checked={mode === value} onChange={() => (chosen.value = value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button
          type="button"
          id={fillButtonId}
          class="primary"
          disabled={running.value !== null}
          onClick={() => void fill(mode)}
        >
          {isFirst ? "Fill" : "Update"}
        </button>
      </div>
      <LastFill />
    </section>
  );
}
