import { schoolColumns } from "../../../budget/cohort/schools";
import { rollThatCounts } from "../../../policy/targeted-support-rules";
import { settings } from "../../../policy/settings";
import { phases } from "../../../policy/words";
import { citation } from "../../../rules/citation";
import { problemOf } from "../../parts/cell-text";
import { Field } from "../../parts/field";
import type { CellValue } from "../../state/tables";
import type { SchoolFields } from "./school-fields";
import { settingNotes } from "./setting-notes";

const { name, urn, setting, phase, pupils } = schoolColumns;
const unchosen = { value: null, label: "Choose…" };

/** Which school it is, of what kind and how large. */
export function SettingFields({ fields: { cell, change, isNew } }: { readonly fields: SchoolFields }) {
  const chosen = cell(setting.heading);
  return (
    <>
      <Field
        column={name}
        label="School name"
        value={cell(name.heading)}
        isNew={isNew}
        onChange={(value) => change(name.heading, value)}
      />
      <Field
        column={urn}
        hint="Six digits, from Get Information about Schools, or Ofsted's number for an early years setting. DfE's lists go by it."
        inputMode="numeric"
        value={cell(urn.heading)}
        onChange={(value) => change(urn.heading, value)}
      />
      <Field
        column={setting}
        hint={noteOn(chosen)}
        choices={[...(chosen === null ? [unchosen] : []), ...settings.map((value) => ({ value, label: value }))]}
        value={chosen}
        isNew={isNew}
        onChange={(value) => change(setting.heading, value)}
      />
      <Field
        column={phase}
        hint="“Phase of education” on the school's page of Get Information about Schools. Special schools and pupil referral units have “Not applicable” there."
        choices={[{ value: null, label: "Not known" }, ...phases.map((value) => ({ value, label: value }))]}
        value={cell(phase.heading)}
        onChange={(value) => change(phase.heading, value)}
      />
      <Field
        column={pupils}
        hint="The whole school with its sixth form, as in Get Information about Schools. For starts in 2023-24, primary schools had more targeted support up to 150 pupils, and other schools had it up to 600."
        inputMode="numeric"
        value={cell(pupils.heading)}
        onChange={(value) => change(pupils.heading, value)}
      />
      <details class="sources">
        <summary>Where that comes from</summary>
        <p class="hint">{citation(rollThatCounts)}</p>
      </details>
    </>
  );
}

function noteOn(chosen: CellValue): string | undefined {
  if (chosen === null) return `State school: ${settingNotes["State school"]}`;
  return problemOf(setting, chosen) === null ? settingNotes[setting.read(chosen)] : undefined;
}
