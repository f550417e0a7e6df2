import { inPounds } from "../../rules/in-pounds";
import { penceToPounds } from "../../rules/money";
import { intakeName } from "../../rules/periods/intake";
import { sentences } from "../../rules/sentences";
import type { Enrolment } from "../cohort/staff";
import type { LineFigures } from "../lines/line-figures";

/** What a cell shows instead of a value: wrong input (#VALUE!) or a figure that is not published (#N/A). */
export interface CellFault {
  readonly kind: "wrong" | "not published";
  readonly message: string;
}

export type SpilledCell = string | number | CellFault;

export interface SpilledLine {
  readonly entry: Enrolment;
  readonly schoolName: string;
  readonly figures: LineFigures;
}

const notPublished = (message: string): CellFault => ({ kind: "not published", message });

const missingFee = ({ entry, figures }: SpilledLine): CellFault => {
  const { feeFound } = figures;
  return notPublished(
    feeFound.kind === "not published" ? feeFound.message : sentences.feeNotPublished(entry.programme, null),
  );
};

const orMissingFee = (pence: number | null, line: SpilledLine): SpilledCell =>
  pence === null ? missingFee(line) : penceToPounds(pence);

function vatCell(line: SpilledLine): SpilledCell {
  const { vat, fee } = line.figures;
  return vat === null && fee !== null
    ? notPublished(sentences.leadPractitionerVatNotStated())
    : orMissingFee(vat, line);
}

function scholarshipCell({ entry, figures }: SpilledLine): SpilledCell {
  if (figures.scholarship !== null) return penceToPounds(figures.scholarship);
  const intake = entry.intake === null ? "" : intakeName(entry.intake);
  return notPublished(sentences.scholarshipFeeNotPublished(entry.programme, intake));
}

function supportCell({ targetedSupport, support }: LineFigures): SpilledCell {
  if (targetedSupport !== null) return penceToPounds(targetedSupport);
  if (support.kind === "known") return notPublished(sentences.termsOfIntakeNotPublished());
  return notPublished(sentences.supportNeeds(support.missing, inPounds(support.low), inPounds(support.high)));
}

function coverCell({ entry, figures }: SpilledLine): SpilledCell {
  return figures.cover === null
    ? notPublished(sentences.coverDaysNotPublished(entry.programme))
    : penceToPounds(figures.cover);
}

/** The columns after the person's: headings, and how each is filled from a line. */
export const spilledColumns = [
  { heading: "School", cell: ({ schoolName }) => schoolName },
  { heading: "Programme", cell: ({ entry }) => entry.programme },
  { heading: "Intake", cell: ({ entry }) => (entry.intake === null ? "" : intakeName(entry.intake)) },
  { heading: "Place", cell: ({ entry }) => entry.place },
  { heading: "Fee", cell: (line) => orMissingFee(line.figures.fee, line) },
  { heading: "VAT", cell: vatCell },
  { heading: "Scholarship", cell: scholarshipCell },
  { heading: "Targeted support", cell: ({ figures }) => supportCell(figures) },
  { heading: "Cover", cell: coverCell },
  { heading: "Net cost", cell: (line) => orMissingFee(line.figures.netCost, line) },
  { heading: "Funding", cell: ({ figures }) => figures.funding },
  { heading: "Why", cell: ({ figures }) => figures.why },
] as const satisfies readonly { readonly heading: string; readonly cell: (line: SpilledLine) => SpilledCell }[];

export type SpilledHeading = (typeof spilledColumns)[number]["heading"];
