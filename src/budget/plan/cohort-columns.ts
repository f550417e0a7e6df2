import { programmeCodes } from "../../policy/programmes";
import { circumstances, places } from "../../policy/words";
import { intakeName, writeIntake } from "../../rules/periods/intake";
import { penceToPounds } from "../../rules/money";
import { knownIntakes } from "../../rules/terms";
import { schoolColumns } from "../cohort/schools";
import { enrolmentColumns, participantColumns } from "../cohort/staff";
import type { BudgetLine } from "../lines/budget-line";
import type { FilledColumn } from "./column-of";
import { amountCell, textCell, unknownAmounts } from "./in-words";
import { leftOutCell, leftOutFormula, leftOutHeading } from "./left-out";
import { liveFormulas } from "./live-formulas";
import { tableNames } from "./sheet-names";

const input = { format: "text", style: "input" } as const;
const worked = { format: "pounds", style: "calculated", width: 13 } as const;

const columns = {
  person: {
    ...input,
    heading: participantColumns.person.heading,
    width: 18,
    wrap: true,
    cell: (line) => textCell(line.person),
  },
  role: {
    ...input,
    heading: participantColumns.role.heading,
    width: 16,
    wrap: true,
    cell: (line) => textCell(line.role),
  },
  school: {
    ...input,
    heading: enrolmentColumns.school.heading,
    width: 18,
    wrap: true,
    dropDown: { kind: "table-column", table: tableNames.schools, column: schoolColumns.name.heading },
    cell: (line) => line.school.name,
  },
  programme: {
    ...input,
    heading: enrolmentColumns.programme.heading,
    width: 12,
    dropDown: { kind: "words", words: programmeCodes },
    cell: (line) => line.entry.programme,
  },
  intake: {
    ...input,
    heading: enrolmentColumns.intake.heading,
    width: 13,
    dropDown: { kind: "words", words: knownIntakes.map(intakeName), acceptsOthers: true },
    cell: (line) => writeIntake(line.entry.intake),
  },
  circumstances: {
    ...input,
    heading: enrolmentColumns.circumstances.heading,
    width: 17,
    wrap: true,
    prompt: `Any of these, with commas: ${circumstances.join(", ")}, head N months.`,
    cell: (line) => textCell(line.circumstances),
  },
  quote: {
    heading: enrolmentColumns.quote.heading,
    format: "pounds",
    style: "input",
    width: 13,
    prompt: "The provider's own price for this person, before VAT. It wins over published fees.",
    cell: (line) => (line.entry.quote === null ? null : penceToPounds(line.entry.quote)),
  },
  place: {
    ...input,
    heading: enrolmentColumns.place.heading,
    width: 14,
    dropDown: { kind: "words", words: places },
    prompt: "How far the funded place is. Blank counts as Requested; a Lead Practitioner has none.",
    cell: ({ entry, saysPlace }) => (saysPlace ? entry.place : null),
  },
  fee: {
    ...worked,
    heading: "Fee",
    live: liveFormulas.fee,
    cell: ({ figures }) => amountCell(figures.fee, unknownAmounts.fee),
  },
  vat: {
    ...worked,
    heading: "VAT",
    live: liveFormulas.vat,
    width: 11,
    cell: ({ figures }) => amountCell(figures.vat, unknownAmounts.vat),
  },
  scholarship: {
    ...worked,
    heading: "Scholarship",
    live: liveFormulas.scholarship,
    cell: ({ figures }) => amountCell(figures.scholarship, unknownAmounts.scholarship),
  },
  targetedSupport: {
    ...worked,
    heading: "Targeted support",
    live: liveFormulas.targetedSupport,
    cell: ({ figures }) => amountCell(figures.targetedSupport, unknownAmounts.targetedSupport),
  },
  cover: {
    ...worked,
    heading: "Cover",
    live: liveFormulas.cover,
    width: 12,
    cell: ({ figures }) => amountCell(figures.cover, unknownAmounts.cover),
  },
  netCost: {
    ...worked,
    heading: "Net cost",
    width: 12,
    formula: `IF([@Fee]="","",IF(AND(ISTEXT([@Fee]),ISNUMBER([@Scholarship])),"${unknownAmounts.netCost}",N([@Fee])+N([@VAT])-N([@Scholarship])+N([@Cover])-N([@[Targeted support]])))`,
    cell: ({ figures }) => amountCell(figures.netCost, unknownAmounts.netCost),
  },
  funding: {
    heading: "Funding",
    live: liveFormulas.funding,
    format: "text",
    style: "calculated",
    width: 12,
    wrap: true,
    cell: ({ figures }) => figures.funding,
  },
  why: {
    heading: "Why",
    live: liveFormulas.why,
    format: "text",
    style: "calculated",
    width: 34,
    wrap: true,
    cell: ({ figures }) => figures.why,
  },
  leftOut: {
    heading: leftOutHeading,
    format: "text",
    style: "calculated",
    width: 15,
    wrap: true,
    prompt: "What is not known of this person's cost, and so not in the sums.",
    formula: leftOutFormula,
    cell: ({ figures }) => leftOutCell(figures),
  },
} as const satisfies Record<string, FilledColumn<BudgetLine>>;

/** The columns of the table Cohort, in order: what people type, then what is worked out. */
export const cohortColumns: readonly FilledColumn<BudgetLine>[] = Object.values(columns);

/** Headings that sums and highlights refer to. */
export const cohortHeadings = Object.fromEntries(
  Object.entries(columns).map(([key, column]) => [key, column.heading]),
) as { readonly [Key in keyof typeof columns]: string };
