import { useState } from "preact/hooks";
import { counted } from "../../../../budget/counted";
import { agreement, cohort } from "../../../pane-state";
import { Question } from "../../../parts/question";
import { sayDone } from "../../../state/message";
import { filledRows } from "../../../state/tables";
import { page, search, showsProblemsOnly } from "../staff-state";
import { backToList, focusIds } from "../views";
import type { ImportChoices } from "./import-choices";
import { importEdits } from "./import-edits";
import { endImport, peopleImport } from "./import-state";
import type { ImportReview } from "./review";
import { peopleToAdd, schoolsFor } from "./review";

const replaceId = "replace-the-list";

interface AddPeopleProps {
  readonly review: ImportReview;
  readonly choices: ImportChoices;
  readonly onBack: () => void;
}

/** The end of it: people are added to the list, or take its place. */
export function AddPeople({ review, choices, onBack }: AddPeopleProps) {
  const [isAsked, setAsked] = useState(false);
  const now = filledRows(cohort.tables.value.staff).length;
  const added = peopleToAdd(review, choices);
  const instead = peopleToAdd(review, choices, true);
  const finish = async (replaces: boolean): Promise<void> => {
    const people = replaces ? instead : added;
    const schools = schoolsFor(review, people);
    cohort.edit(importEdits(cohort.tables.value, people, schools, replaces));
    search.value = "";
    showsProblemsOnly.value = false;
    page.value = replaces ? 0 : Number.MAX_SAFE_INTEGER;
    const underWay = peopleImport.value;
    backToList(focusIds.count);
    // What went wrong is said; the import is still there to be tried again.
    if (!(await agreement.carried())) return;
    sayDone(doneInWords(people.length, schools.length, replaces));
    if (peopleImport.value === underWay) endImport();
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" disabled={added.length === 0} onClick={() => void finish(false)}>
          Add {withSchools(added.length, schoolsFor(review, added).length)}
        </button>
        {now > 0 && (
          <button
            type="button"
            id={replaceId}
            aria-expanded={isAsked}
            disabled={instead.length === 0}
            onClick={() => setAsked(!isAsked)}
          >
            Replace the list
          </button>
        )}
        <button type="button" onClick={onBack}>
          Back
        </button>
      </div>
      {isAsked && (
        <Question
          yes="Replace"
          no="Keep the list"
          askedBy={replaceId}
          onYes={() => void finish(true)}
          onNo={() => setAsked(false)}
        >
          Replace the list? {counted(now, "person goes", "people go")} out of the list
          {cohort.stands("staff") && ", with whatever else stands in their rows of the sheet"}, and{" "}
          {counted(instead.length, "comes", "come")} in.
        </Question>
      )}
    </>
  );
}

function withSchools(people: number, schools: number): string {
  const added = counted(people, "person", "people");
  return schools === 0 ? added : `${added} and ${counted(schools, "school", "schools")}`;
}

function doneInWords(people: number, schools: number, replaces: boolean): string {
  const done = replaces
    ? `The list now holds the ${withSchools(people, schools)} you brought in.`
    : `${withSchools(people, schools)} ${people + schools === 1 ? "was" : "were"} added.`;
  return schools === 0 ? done : `${done} Say on the School tab what kind of school each is.`;
}
