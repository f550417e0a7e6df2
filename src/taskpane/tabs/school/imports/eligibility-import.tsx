import { counted } from "../../../../budget/counted";
import { disadvantageLists } from "../../../../policy/disadvantage-lists";
import type { ListKind } from "../../../../rules/disadvantage-list";
import { listKinds } from "../../../../rules/disadvantage-list";
import { cohort } from "../../../pane-state";
import { Field } from "../../../parts/field";
import { RadioField } from "../../../parts/radio-field";
import { sayDone } from "../../../state/message";
import { Heading } from "../heading";
import { showView } from "../view";
import { eligibility, forgetList, foundChanges, intakeColumn, readList, sayOfList } from "./eligibility-state";
import { FileInput } from "./file-input";
import type { ListChange } from "./list-changes";
import { listEdits } from "./list-changes";
import { ListPreview } from "./list-preview";

const kindColumn = { heading: "Which list is it?", aliases: [], required: true, read: (cell: unknown) => cell };

/** Marks schools as on or off one of DfE's lists, from the list's own file. */
export function EligibilityImport() {
  const { file, problem, kind, intake, isWhole } = eligibility.value;
  const found = foundChanges.value;
  const apply = (changes: readonly ListChange[]): void => {
    cohort.edit(listEdits(changes));
    sayDone(`Marked ${counted(changes.length, "school", "schools")} by the ${kind} list for ${intake}.`);
    forgetList();
    showView("list");
  };
  return (
    <>
      <Heading text="Mark from a DfE list" hasWayBack />
      <p>Schools whose URN is on the list are marked as listed. You see every change before it is made.</p>
      <FileInput
        label="DfE's list"
        hint="A CSV file with a column of URNs. It is read here and goes nowhere else."
        onFile={(chosen) => void readList(chosen)}
      />
      <div role="status">
        {problem !== null && <p class="problem">{problem}</p>}
        {file !== null && (
          <p class="note">
            {file.urns.size === 1 ? "1 URN" : `${file.urns.size.toLocaleString("en-GB")} URNs`} in {file.name}
          </p>
        )}
      </div>
      <RadioField
        column={kindColumn}
        value={kind ?? ""}
        choices={listKinds.map((value) => ({
          value,
          label: capital(nameOf(value)),
          note: `${capital(disadvantageLists[value].value)}.`,
        }))}
        onChange={(value) => sayOfList({ kind: value as ListKind })}
      />
      <Field
        column={intakeColumn}
        hint="Each intake has its own list. Such as Autumn 2026."
        value={intake}
        isNew
        onChange={(value) => sayOfList({ intake: value })}
      />
      {kind !== null && kind !== "RISE" && (
        <div class="radio">
          <input
            id="list-is-whole"
            type="checkbox"
            checked={isWhole}
            onChange={() => sayOfList({ isWhole: !isWhole })}
          />
          <label for="list-is-whole">It covers all schools of this kind: mark the others “Not on it”</label>
        </div>
      )}
      {found !== null && kind !== null ? (
        <ListPreview
          said={`You say that this is the ${nameOf(kind)} for ${intake}.`}
          changes={found}
          onApply={() => apply(found.changes)}
        />
      ) : (
        <p class="note">{whatIsMissing(file !== null, kind !== null)}</p>
      )}
    </>
  );
}

function nameOf(kind: ListKind): string {
  return `${kind} list`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatIsMissing(hasFile: boolean, hasKind: boolean): string {
  if (!hasFile) return "Choose the file to see what would change.";
  return hasKind
    ? "Say which intake the list is for to see what would change."
    : "Say which list it is to see what would change.";
}
