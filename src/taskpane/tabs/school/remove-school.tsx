import { useId, useState } from "preact/hooks";
import { cohort } from "../../pane-state";
import { focusSoon } from "../../parts/focus-soon";
import { sayDone } from "../../state/message";
import { removalEdits, staffAt } from "./school-edits";
import { showOverview } from "./view";

interface RemoveSchoolProps {
  readonly row: number;
  readonly name: string;
}

/** Takes a school out of the cohort, once somebody has read what that leaves behind. */
export function RemoveSchool({ row, name }: RemoveSchoolProps) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const school = name === "" ? "this school" : name;
  if (!isAsking) {
    const ask = (): void => {
      setAsking(true);
      focusSoon(`${id}-keep`);
    };
    return (
      <div class="actions">
        <button type="button" id={`${id}-ask`} onClick={ask}>
          Remove this school
        </button>
      </div>
    );
  }
  const keep = (): void => {
    setAsking(false);
    focusSoon(`${id}-ask`);
  };
  const remove = (): void => {
    cohort.edit(removalEdits(cohort.tables.value, row));
    sayDone(`Removed ${school}.`);
    showOverview();
  };
  return (
    <div
      class="notice asking"
      role="group"
      aria-labelledby={`${id}-question`}
      onKeyDown={(event) => event.key === "Escape" && keep()}
    >
      <p id={`${id}-question`}>
        Remove {school}? {whoIsThere(staffAt(cohort.tables.value, row).length)}
      </p>
      <div class="actions">
        <button type="button" onClick={remove}>
          Remove
        </button>
        <button type="button" id={`${id}-keep`} class="primary" aria-describedby={`${id}-question`} onClick={keep}>
          Keep
        </button>
      </div>
    </div>
  );
}

function whoIsThere(people: number): string {
  if (people === 0) return "Nobody in the staff list is there.";
  return people === 1
    ? "1 person in the staff list is there, stays in the list, and needs another school."
    : `${people} people in the staff list are there, stay in the list, and need another school.`;
}
