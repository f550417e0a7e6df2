import type { Problem } from "../../../budget/cohort/column";
import type { LineFigures } from "../../../budget/lines/line-figures";
import type { ByColumn } from "./columns";
import { costInWords } from "./figures-in-words";
import { callOf } from "./people";
import type { SeenRow } from "./staff-state";
import { askToRemove, rowToRemove, schools } from "./staff-state";
import { RemoveQuestion } from "./remove-question";
import { focusIds, openPerson } from "./views";

interface PersonItemProps {
  readonly seen: SeenRow;
  readonly text: ByColumn<string>;
  /** null where they are not known. */
  readonly figures: LineFigures | null;
  readonly problems: readonly Problem[];
}

/** Somebody in the list: opens into the form. */
export function PersonItem({ seen, text, figures, problems }: PersonItemProps) {
  const { row } = seen;
  const who = callOf(text.person, row);
  const isAsked = rowToRemove.value === row;
  const courses = [text.programme, text.intake, isOnlySchool(text.school) ? "" : text.school].filter(
    (part) => part !== "",
  );
  const standing = [figures?.funding ?? "", text.place].filter((part) => part !== "");
  return (
    <li class="person">
      <button type="button" class="person-open" id={focusIds.person(row)} onClick={() => openPerson(row, "person")}>
        <span class="person-name">{who}</span>
        {figures !== null && (
          <span class="person-cost">
            <span class="visually-hidden">, net cost </span>
            {costInWords(figures)}
          </span>
        )}
        <span class="person-line">
          <span class="visually-hidden">, </span>
          {courses.join(" · ")}
        </span>
        {standing.length > 0 && (
          <span class="person-line">
            <span class="visually-hidden">, </span>
            {standing.join(" · ")}
          </span>
        )}
        {problems.length > 0 && (
          <span class="problem person-line">
            <span class="visually-hidden">, </span>
            <span aria-hidden="true">⚠ </span>
            To put right: {[...new Set(problems.map(({ column }) => column))].join(", ")}
          </span>
        )}
      </button>
      <button
        type="button"
        class="quiet"
        id={focusIds.remove(row)}
        aria-label={`Remove ${who}`}
        aria-expanded={isAsked}
        onClick={() => askToRemove(isAsked ? null : seen)}
      >
        ✕
      </button>
      {isAsked && <RemoveQuestion seen={seen} who={who} />}
    </li>
  );
}

/** With one school, the list need not name it in every row. */
function isOnlySchool(name: string): boolean {
  const { names, find } = schools.value;
  return names.length === 1 && find(name) === names[0];
}
