import { cohortResult } from "../../pane-result";
import { cohort } from "../../pane-state";
import { Amount } from "../../parts/amount";
import { currentTab } from "../../state/tabs";
import { chosenRows } from "./chosen-people";
import { ComparedMeasures } from "./compared-measures";
import { ComparedSums } from "./compared-sums";
import { compareChosen, isComparable } from "./compare-chosen";
import { PeopleChoice } from "./people-choice";

/** The NPQs and Lead Practitioner accreditation side by side, for the people chosen. */
export function CompareTab() {
  const result = cohortResult.value;
  const lines = result !== null && "budget" in result ? result.budget.lines.filter(isComparable) : [];
  const compared = compareChosen(cohort.tables.value, lines, chosenRows.value);
  return (
    <>
      <h2>Compare</h2>
      <p>
        What the NPQs cost that people are down for, and what SSAT's Lead Practitioner accreditation would cost instead.
      </p>
      {lines.length === 0 ? (
        <>
          <p>
            {result !== null && "problems" in result
              ? "Some entries cannot be read yet; the Budget tab lists them."
              : "Nobody is down for an NPQ yet."}
          </p>
          <div class="actions">
            <button type="button" onClick={() => (currentTab.value = result === null ? "Staff" : "Budget")}>
              {result === null ? "Add people" : "Go to Budget"}
            </button>
          </div>
        </>
      ) : (
        <PeopleChoice lines={lines} />
      )}
      <p role="status">
        {compared !== null && (
          <>
            {compared.planned.people} chosen, net cost: NPQs <Amount sum={compared.planned.netCost} />, Lead
            Practitioner <Amount sum={compared.instead.netCost} />
          </>
        )}
      </p>
      {compared !== null && (
        <>
          <ComparedSums planned={compared.planned} instead={compared.instead} />
          {compared.groups.map((group) => (
            <ComparedMeasures key={group.label} {...group} />
          ))}
        </>
      )}
    </>
  );
}
