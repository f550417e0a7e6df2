import { useId, useState } from "preact/hooks";
import { cohort } from "../../pane-state";
import { Question } from "../../parts/question";
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
  const remove = (): void => {
    cohort.edit(removalEdits(cohort.tables.value, row));
    sayDone(`Removed ${school}.`);
    showOverview();
  };
  return (
    <>
      <div class="actions">
        <button type="button" id={id} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          Remove this school
        </button>
      </div>
      {isAsking && (
        <Question yes="Remove" askedBy={id} onYes={remove} onNo={() => setAsking(false)}>
          Remove {school}? {whoIsThere(staffAt(cohort.tables.value, row).length)}
        </Question>
      )}
    </>
  );
}

function whoIsThere(people: number): string {
  if (people === 0) return "Nobody in the staff list is there.";
  return people === 1
    ? "1 person in the staff list is there, stays in the list, and needs another school."
    : `${people} people in the staff list are there, stay in the list, and need another school.`;
}
