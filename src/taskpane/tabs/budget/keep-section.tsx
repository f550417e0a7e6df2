import { cohort } from "../../pane-state";
import { fixFigures, makeLive, shareCopy } from "../../workbook/keep";

const deeds = [
  [
    "Share a copy",
    "A new workbook for people without the add-in: figures worked out from your entries. Columns, notes and sheets of " +
      "your own, and figures that you typed over, are not in it; to send these, Fix figures and save this workbook.",
    shareCopy,
  ],
  [
    "Fix figures",
    "Figures in place of our formulas in this workbook: what each person costs no longer follows your entries. " +
      "Totals still add up.",
    fixFigures,
  ],
  ["Make live", "Puts the formulas back in this workbook.", makeLive],
] as const;

/** What can be done with a budget that stands in the workbook. */
export function KeepSection() {
  if (cohort.place.value === "draft") return null;
  return (
    <section aria-labelledby="keep-heading">
      <h3 id="keep-heading">Share and keep</h3>
      {deeds.map(([label, says, run]) => (
        <div class="deed" key={label}>
          <button type="button" onClick={() => void run()}>
            {label}
          </button>
          <p class="hint">{says}</p>
        </div>
      ))}
    </section>
  );
}
