import type { ProgrammeCode } from "../../policy/programmes";
import { programmeCodes, programmes } from "../../policy/programmes";
import { publishedFee } from "../../rules/fee";
import { decideFunding } from "../../rules/funding";
import { inPounds } from "../../rules/in-pounds";
import type { Intake } from "../../rules/periods/intake";
import { academicYearOf, intakeName } from "../../rules/periods/intake";
import { knownIntakes, yearTerms } from "../../rules/terms";
import { noCircumstances } from "../../rules/words/circumstances";

const npqs = programmeCodes.filter((code) => programmes[code].kind === "NPQ");

/** The NPQs that a state school whose list is not known gets that answer for. */
function withStatus(status: string, intake: Intake): string {
  const found = npqs.filter((programme) => {
    const place = {
      programme,
      intake,
      setting: "State school",
      listed: "not known",
      circumstances: noCircumstances,
    } as const;
    return decideFunding(place).status === status;
  });
  return found.length === 0 ? "none" : found.join(" ");
}

function fees(intake: Intake): string {
  const priced = programmeCodes.flatMap((code: ProgrammeCode) => {
    const fee = publishedFee(code, intake);
    return fee === null ? [] : [`${code} ${inPounds(fee.pence)}`];
  });
  return priced.length === 0 ? "none" : priced.join(", ");
}

function support(intake: Intake): string {
  return yearTerms(academicYearOf(intake)).targetedSupport.kind === "none" ? "none" : "paid";
}

/** For each intake what is published, as a Markdown table. */
export function policyTable(): string {
  const rows = knownIntakes.map((intake) => [
    intakeName(intake),
    withStatus("Funded", intake),
    withStatus("Unknown", intake),
    fees(intake),
    support(intake),
  ]);
  const header = [
    "Intake",
    "Funded in every state school",
    "Funded on DfE's list only",
    "Published fees",
    "Targeted support",
  ];
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
