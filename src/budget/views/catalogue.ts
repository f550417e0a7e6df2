import type { ProgrammeCode } from "../../policy/programmes";
import { programmeCodes, programmes } from "../../policy/programmes";
import { leadPractitionerTerms } from "../../policy/programmes/lead-practitioner";
import { citation } from "../../rules/citation";
import { feeFor, leadPractitionerFee } from "../../rules/fee";
import { isOffered } from "../../rules/funding";
import { penceToPounds } from "../../rules/money";
import type { Intake } from "../../rules/periods/intake";
import { defaultHours } from "../../rules/study";

type CatalogueCell = string | number;

const notPublished = "not published";

const columns: readonly {
  readonly heading: string;
  readonly cell: (code: ProgrammeCode, intake: Intake | null) => CatalogueCell;
}[] = [
  { heading: "Code", cell: (code) => code },
  { heading: "Name", cell: (code) => programmes[code].name },
  { heading: "Group", cell: (code) => programmes[code].group },
  { heading: "Months", cell: (code) => programmes[code].months.value ?? notPublished },
  { heading: "Days", cell: (code) => programmes[code].days.value ?? notPublished },
  { heading: "Hours", cell: (code) => defaultHours(code)?.hours.value.total ?? notPublished },
  { heading: "Fee", cell: feeCell },
  { heading: "Source", cell: sourceCell },
  // Providers differ in their hours, and the fee's source says nothing of them.
  { heading: "Hours by", cell: (code) => defaultHours(code)?.provider ?? "" },
];

function feeCell(code: ProgrammeCode, intake: Intake | null): CatalogueCell {
  if (code === "LP") return penceToPounds(leadPractitionerFee(null));
  const fee = feeFor(code, intake);
  return fee === null ? notPublished : penceToPounds(fee.pence);
}

function sourceCell(code: ProgrammeCode, intake: Intake | null): string {
  if (code === "LP") return citation({ source: leadPractitionerTerms.memberFeePence.source });
  const fee = feeFor(code, intake);
  return fee === null ? "Ask the provider for a quote." : citation({ source: fee.source });
}

/** The programmes with a heading row: those on offer in an intake, or all of them with the fee to plan with. */
export function programmeCatalogue(intake: Intake | null): CatalogueCell[][] {
  const offered = programmeCodes.filter((code) => intake === null || isOffered(code, intake));
  return [
    columns.map((column) => column.heading),
    ...offered.map((code) => columns.map((column) => column.cell(code, intake))),
  ];
}
