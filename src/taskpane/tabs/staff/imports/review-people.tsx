import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { counted } from "../../../../budget/counted";
import { cohort } from "../../../pane-state";
import { schools } from "../staff-state";
import { AddPeople } from "./add-people";
import { AlreadyThere } from "./already-there";
import { ColumnChoices } from "./column-choices";
import { FirstPeople } from "./first-people";
import type { ImportChoices } from "./import-choices";
import { withHeadings } from "./import-choices";
import { ImportProblems } from "./import-problems";
import type { PeopleImport } from "./import-state";
import { peopleImport } from "./import-state";
import { reviewImport } from "./review";
import { SchoolChoices } from "./school-choices";
import { TotalRows } from "./total-rows";

/** What was understood of the rows, to be put right before anybody is added. */
export function ReviewPeople({ underWay, onBack }: { readonly underWay: PeopleImport; readonly onBack: () => void }) {
  const { source, choices } = underWay;
  const setChoices = (changed: ImportChoices): void => {
    peopleImport.value = { source, choices: changed };
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const tables = cohort.tables.value;
  const known = schools.value;
  const review = useMemo(() => reviewImport(source, choices, tables, known), [source, choices, tables, known]);
  const change = (changed: Partial<ImportChoices>): void => setChoices({ ...choices, ...changed });
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {counted(review.people.length, "person", "people")} in {source.name}
      </h3>
      <p>Nobody has been added yet. See whether everything was understood.</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.headingRow !== null}
          onChange={({ currentTarget }) => setChoices(withHeadings(choices, source, known, currentTarget.checked))}
        />
        Row {source.firstRow + (choices.headingRow ?? 0)} holds headings, not a person
      </label>
      <ColumnChoices source={source} choices={choices} schools={known} onChange={setChoices} />
      <FirstPeople review={review} />
      {review.totalRows.length > 0 && <TotalRows review={review} choices={choices} onChange={change} />}
      {review.unknownSchools.length > 0 && (
        <SchoolChoices review={review} choices={choices} schools={known} onChange={setChoices} />
      )}
      {review.problems.length > 0 && <ImportProblems review={review} choices={choices} onChange={change} />}
      {review.rowsAlreadyThere.size > 0 && <AlreadyThere review={review} choices={choices} onChange={change} />}
      <AddPeople review={review} choices={choices} onBack={onBack} />
    </>
  );
}
