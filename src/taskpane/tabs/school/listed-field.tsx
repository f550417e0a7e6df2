import { schoolColumns } from "../../../budget/cohort/schools";
import { disadvantageLists } from "../../../policy/disadvantage-lists";
import type { Setting } from "../../../policy/settings";
import { sources } from "../../../policy/sources";
import { citation } from "../../../rules/citation";
import { listFor } from "../../../rules/disadvantage-list";
import { problemOf } from "../../parts/cell-text";
import { RadioField } from "../../parts/radio-field";
import type { SchoolFields } from "./school-fields";

const { listed, setting } = schoolColumns;

const choices = [
  { value: true, label: "On DfE's list" },
  { value: false, label: "Not on it" },
  { value: "RISE", label: "RISE school", note: `One of the ${disadvantageLists.RISE.value}.` },
  { value: null, label: "I don't know yet", note: "The budget then gives a best and a worst case." },
];

/** Whether the school is on the list that counts for it. */
export function ListedField({ fields: { cell, change } }: { readonly fields: SchoolFields }) {
  const chosen = cell(setting.heading);
  const kind = chosen === null || problemOf(setting, chosen) !== null ? null : setting.read(chosen);
  const list = kind === null ? null : listFor(kind);
  return (
    <>
      <RadioField
        column={listed}
        label="Is the school on DfE's list?"
        hint={whichList(kind)}
        choices={choices}
        value={cell(listed.heading)}
        onChange={(value) => change(listed.heading, value)}
      />
      <details class="sources">
        <summary>Where to look it up</summary>
        <p>
          In “{sources.dfeEligibleSettings.title}” on GOV.UK. Each intake has its own list, so look in the one for the
          intake you plan. A place on it cannot be worked out from the school's own figures.
        </p>
        <p class="hint">{citation({ source: "dfeEligibleSettings" })}</p>
        {list !== null && <p class="hint">{citation(disadvantageLists[list])}</p>}
        <p class="hint">RISE: {citation(disadvantageLists.RISE)}</p>
      </details>
    </>
  );
}

function whichList(kind: Setting | null): string {
  if (kind === null) return "Choose the setting first: it says which list counts.";
  const list = listFor(kind);
  if (list === null) return `No list counts for this setting (${kind}).`;
  return `The ${list} list counts: ${disadvantageLists[list].value}. It must be looked up, for the year of the intake.`;
}
