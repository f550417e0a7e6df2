import { counted } from "../../../budget/counted";
import { cohort } from "../../pane-state";
import { focusSoon } from "../../parts/focus-soon";
import { valuesIn } from "./new-person";
import type { Page } from "./pages";
import { pageOf } from "./pages";
import { PersonItem } from "./person-item";
import { foundPeople, outcomeOf, page, people, problemsByRow } from "./staff-state";
import { focusIds } from "./views";

/** People, a page at a time: a list of ten thousand is as quick as one of ten. */
export function PeopleList() {
  const found = foundPeople.value;
  const shown = pageOf(page.value, found.length);
  const valuesOf = valuesIn(cohort.tables.value.staff);
  const tell = outcomeOf.value;
  return (
    <>
      <p class="staff-list-head">
        <span role="status" id={focusIds.count} tabIndex={-1}>
          {countInWords(found.length, people.value.length, shown)}
        </span>
        <span aria-hidden="true">Net cost</span>
      </p>
      <ul class="staff-list">
        {found.slice(shown.from, shown.to).map(({ row, text }) => {
          const values = valuesOf(row);
          const outcome = tell === null ? null : tell(values);
          return (
            <PersonItem
              key={row}
              seen={{ row, values }}
              text={text}
              figures={outcome !== null && "figures" in outcome ? outcome.figures : null}
              problems={problemsByRow.value.get(row) ?? []}
            />
          );
        })}
      </ul>
      {found.length > shown.to - shown.from && <Pager shown={shown} />}
    </>
  );
}

function Pager({ shown }: { readonly shown: Page }) {
  const turnTo = (number: number): void => {
    page.value = number;
    focusSoon(focusIds.count);
  };
  return (
    <nav class="actions" aria-label="Pages of the list">
      <button type="button" disabled={shown.number === 0} onClick={() => turnTo(shown.number - 1)}>
        Previous
      </button>
      <button type="button" disabled={shown.isLast} onClick={() => turnTo(shown.number + 1)}>
        Next
      </button>
    </nav>
  );
}

function countInWords(found: number, all: number, { from, to }: Page): string {
  if (found === 0) return "Nobody like that is in the list";
  const of =
    found === all ? counted(all, "person", "people") : `${found} found among ${counted(all, "person", "people")}`;
  return to - from < found ? `${from + 1} to ${to} of ${of}` : of;
}
