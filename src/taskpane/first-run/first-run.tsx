import { useState } from "preact/hooks";
import { loadPart } from "../load-part";
import { focusSoon } from "../parts/focus-soon";
import { sayDone, sayFailure } from "../state/message";
import { running } from "../state/running";
import { currentTab } from "../state/tabs";
import { showSchool } from "../tabs/school/view";
import type { Example } from "./examples";
import { examples } from "./examples";
import { goOn } from "./is-first-run";

/** The first screen: what the pane is for, and ways to begin. */
export function FirstRun() {
  const [isLoading, setLoading] = useState(false);
  const insert = (example: Example): void => {
    if (isLoading) return;
    setLoading(true);
    loadPart(() => import(/* webpackChunkName: "example" */ "./insert-example"))
      .then(({ insertExample }) => insertExample(example))
      .then(() => {
        leaveFor("Budget");
        sayDone(`${example.name} inserted. It is made up, and no sheet is written until you fill.`);
      })
      .catch(sayFailure)
      .finally(() => setLoading(false));
  };
  return (
    <main class="first-run" inert={running.value !== null}>
      <h2>What will your NPQs cost, and who pays?</h2>
      <ul>
        <li>Say who takes which programme: see the fees, what scholarships cover, and what is left to find.</li>
        <li>Fill a budget workbook for governors, with the source of every figure.</li>
        <li>Nothing leaves this workbook, and there is no sign-in. A payroll reference does in place of a name.</li>
      </ul>
      <div class="actions stacked">
        <button type="button" class="primary" onClick={startWithSchool}>
          Start with my school
        </button>
      </div>
      <h3 id="examples" tabIndex={-1}>
        Or insert an example cohort
      </h3>
      <div class="actions stacked" role="group" aria-labelledby="examples">
        {examples.map((example) => (
          <button
            key={example.name}
            type="button"
            class="card"
            aria-disabled={isLoading}
            onClick={() => insert(example)}
          >
            <span class="card-name">{example.name}</span>
            <span class="hint">{example.about}</span>
          </button>
        ))}
      </div>
      <button type="button" class="quiet skip" onClick={() => leaveFor("School")}>
        Skip
      </button>
    </main>
  );
}

function startWithSchool(): void {
  leaveFor("School");
  showSchool(null);
}

function leaveFor(tab: "School" | "Budget"): void {
  currentTab.value = tab;
  goOn();
  focusSoon("content");
}
