import { useState } from "preact/hooks";
import { schoolColumns } from "../../../../budget/cohort/schools";
import { counted } from "../../../../budget/counted";
import { cohort } from "../../../pane-state";
import { sayDone } from "../../../state/message";
import { showOverview } from "../view";
import type { Establishment } from "./register";
import type { RegisterState } from "./register-state";
import { register } from "./register-state";
import { hasSchool, schoolRows } from "./school-rows";

const mostShown = 20;

interface RegisterSearchProps {
  readonly id: string;
  readonly state: Extract<RegisterState, { readonly kind: "read" }>;
}

/** A search of the register that was read, each find with a way to add it. */
export function RegisterSearch({ id, state }: RegisterSearchProps) {
  const [words, setWords] = useState("");
  const found = state.search(words, mostShown);
  const shown = found.trusts.length + found.establishments.length;
  const { schools } = cohort.tables.value;
  return (
    <>
      <div class="field">
        <label for={id}>Name, URN or trust</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {state.establishments.toLocaleString("en-GB")} open establishments in {state.fileName}
        </p>
      </div>
      <p role="status" class="note">
        {words.trim().length < 2 ? "" : countOf(shown, found.more)}
      </p>
      <ul class="cards">
        {found.trusts.map(({ name, establishments }) => (
          <FoundCard
            key={`trust ${name}`}
            name={name}
            about={`Trust with ${counted(establishments.length, "open school", "open schools")}`}
            what={establishments.length === 1 ? "Add its school" : `Add all ${establishments.length}`}
            isPresent={establishments.every((establishment) => hasSchool(schools, establishment))}
            onAdd={() => add(establishments)}
          />
        ))}
        {found.establishments.map((establishment) => (
          <FoundCard
            key={establishment.urn}
            name={establishment.name}
            about={[`URN ${establishment.urn}`, establishment.town, establishment.phase]
              .filter((part) => part !== "")
              .join(" · ")}
            what="Add"
            isPresent={hasSchool(schools, establishment)}
            onAdd={() => add([establishment])}
          />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="primary" onClick={showOverview}>
          Done
        </button>
        <button type="button" onClick={() => (register.value = { kind: "none", problem: null })}>
          Read another file
        </button>
      </div>
    </>
  );
}

interface FoundCardProps {
  readonly name: string;
  readonly about: string;
  readonly what: string;
  readonly isPresent: boolean;
  readonly onAdd: () => void;
}

function FoundCard({ name, about, what, isPresent, onAdd }: FoundCardProps) {
  return (
    <li class="found">
      <span>
        <span class="card-name">{name}</span>
        <span class="hint">{about}</span>
      </span>
      {/* It stays where it is once used, and so does the focus. */}
      <button
        type="button"
        aria-disabled={isPresent}
        aria-label={`${isPresent ? "Added" : what}: ${name}`}
        onClick={isPresent ? undefined : onAdd}
      >
        {isPresent ? "Added" : what}
      </button>
    </li>
  );
}

function add(establishments: readonly Establishment[]): void {
  const { rows, present, withoutSetting } = schoolRows(cohort.tables.value.schools, establishments);
  cohort.edit([{ kind: "rows-added", table: "schools", rows }]);
  const parts = [
    `Added ${rows.length === 1 ? String(rows[0]![schoolColumns.name.heading]) : `${rows.length} schools`}.`,
    ...(present.length === 0 ? [] : [`${present.length} were there already.`]),
    ...(withoutSetting.length === 0
      ? []
      : [`Choose the setting of ${withoutSetting.join(", ")}: the funding rules do not know its type.`]),
  ];
  sayDone(parts.join(" "));
}

function countOf(shown: number, more: number): string {
  if (shown === 0) return "Nothing found. Try part of the name, or the URN.";
  return more === 0 ? `${shown} found` : `${shown} of ${shown + more} found. Type more to narrow them down.`;
}
