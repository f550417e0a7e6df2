import type { PublishedFee } from "../../../policy/academic-years/academic-year";
import { programmeCodes, programmes } from "../../../policy/programmes";
import type { ProgrammeCode } from "../../../policy/programmes";
import { leadPractitionerTerms } from "../../../policy/programmes/lead-practitioner";
import { citation } from "../../../rules/citation";
import { publishedFees } from "../../../rules/fee";
import { inPounds } from "../../../rules/in-pounds";
import { intakeFromKey, intakeName } from "../../../rules/periods/intake";

/** Every published fee with its source, by programme, the newest first. */
export function PublishedPrices() {
  return (
    <section aria-labelledby="published-heading">
      <h3 id="published-heading">Published fees</h3>
      <p>Per person, before VAT. A fee answers only for the intake that it was published for.</p>
      {programmeCodes.map((code) => (
        <details key={code}>
          <summary>
            <strong>{code}</strong> {programmes[code].name}
          </summary>
          {code === "LP" ? <LeadPractitionerFee /> : <ProgrammeFees code={code} />}
        </details>
      ))}
    </section>
  );
}

function ProgrammeFees({ code }: { readonly code: ProgrammeCode }) {
  const fees = publishedFees.filter(({ programmes: covered }) => covered.includes(code)).reverse();
  if (fees.length === 0) return <p>No fee is published. Ask the provider, and add the quote.</p>;
  return (
    <ul class="fees">
      {fees.map((fee) => (
        <li key={`${fee.provider} ${fee.intakes.join()} ${fee.source}`}>
          <strong>{inPounds(fee.pence)}</strong> {fee.provider}, {intakesOf(fee)}
          <span class="hint block">
            VAT: {fee.vat}. {fee.doubtful === true && "Doubtful, so not used. "}
            {citation(fee)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function LeadPractitionerFee() {
  const fee = leadPractitionerTerms.memberFeePence;
  return (
    <ul class="fees">
      <li>
        <strong>{inPounds(fee.value)}</strong> for SSAT member schools
        <span class="hint block">VAT: not stated. {citation(fee)}</span>
      </li>
    </ul>
  );
}

function intakesOf({ intakes }: PublishedFee): string {
  return intakes.length === 0 ? "no intake given" : intakes.map((key) => intakeName(intakeFromKey(key))).join(", ");
}
