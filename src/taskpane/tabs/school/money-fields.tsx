import { schoolColumns } from "../../../budget/cohort/schools";
import { vatTerms } from "../../../policy/vat";
import { citation } from "../../../rules/citation";
import { Field } from "../../parts/field";
import type { SchoolFields } from "./school-fields";

const { ssatMember, vatRecoverable, yearBasis, coverDayRate } = schoolColumns;

const yesOrNo = (blank: string) => [
  { value: null, label: blank },
  { value: true, label: "Yes" },
  { value: false, label: "No" },
];

/** What the school pays, gets back, and in which year. */
export function MoneyFields({ fields: { cell, change } }: { readonly fields: SchoolFields }) {
  return (
    <>
      <Field
        column={ssatMember}
        hint="SSAT publishes its Lead Practitioner fee for member schools only. It counts for Lead Practitioners alone."
        choices={yesOrNo("Not said: counts as a member")}
        value={cell(ssatMember.heading)}
        onChange={(value) => change(ssatMember.heading, value)}
      />
      <Field
        column={vatRecoverable}
        label="Does the school get VAT back?"
        hint="Left at “Usual”: state schools and their nurseries get it back, other settings do not."
        choices={yesOrNo("Usual for the setting")}
        value={cell(vatRecoverable.heading)}
        onChange={(value) => change(vatRecoverable.heading, value)}
      />
      <Field
        column={yearBasis}
        label="Financial year"
        hint="Kept for =CPDPHASE, which splits an amount by financial year. The budget itself is for all years together."
        choices={[
          { value: null, label: "Not said" },
          { value: "academy", label: "Academy: September to August" },
          { value: "maintained", label: "Maintained school: April to March" },
        ]}
        value={cell(yearBasis.heading)}
        onChange={(value) => change(yearBasis.heading, value)}
      />
      <Field
        column={coverDayRate}
        label="Cover, £ a day"
        hint="What a day of supply cover costs the school. Left empty, cover counts as nothing."
        inputMode="decimal"
        value={cell(coverDayRate.heading)}
        onChange={(value) => change(coverDayRate.heading, value)}
      />
      <details class="sources">
        <summary>Where the VAT rule comes from</summary>
        <p class="hint">{citation(vatTerms.recoverable)}</p>
      </details>
    </>
  );
}
