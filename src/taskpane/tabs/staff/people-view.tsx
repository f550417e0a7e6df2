import { ProblemList } from "../../parts/problem-list";
import { PeopleList } from "./people-list";
import { PeopleSearch } from "./people-search";
import { people, problems } from "./staff-state";
import { focusIds, openImport, openNewPerson } from "./views";

/** The list of people, what is wrong in it, and the ways to add to it. */
export function PeopleView() {
  const hasPeople = people.value.length > 0;
  const toPutRight = hasPeople ? problems.value : [];
  return (
    <>
      <h2>Staff</h2>
      {!hasPeople && (
        <p>Who is to take which programme? Add people one by one, or bring in a list that you have already.</p>
      )}
      <div class="actions">
        <button type="button" class="primary" id={focusIds.add} onClick={openNewPerson}>
          Add a person
        </button>
        <button type="button" id={focusIds.bringIn} onClick={openImport}>
          Paste or import a list
        </button>
      </div>
      {toPutRight.length > 0 && (
        <details class="to-put-right">
          <summary>
            <span aria-hidden="true">⚠ </span>
            {toPutRight.length === 1 ? "1 thing" : `${toPutRight.length} things`} to put right
          </summary>
          <p>There are no totals until these are put right.</p>
          <ProblemList problems={toPutRight} />
        </details>
      )}
      {hasPeople && <PeopleSearch />}
      {hasPeople && <PeopleList />}
    </>
  );
}
