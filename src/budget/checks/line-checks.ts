import { inPounds } from "../../rules/in-pounds";
import { intakeName } from "../../rules/periods/intake";
import { vatBorne } from "../../rules/vat";
import { termsNotPublished } from "../../rules/terms";
import type { BudgetLine } from "../lines/budget-line";
import type { LineFigures } from "../lines/line-figures";
import { enrolmentColumns } from "../cohort/staff";
import type { Check, CheckCode } from "./check";

interface LineCheck {
  readonly code: CheckCode;
  readonly column: keyof typeof enrolmentColumns;
  /** The message where the check applies to the line; null where it does not. */
  readonly message: (line: BudgetLine) => string | null;
}

/** Where nobody can take the programme in that intake, there is nothing else to ask about the line. */
export const isNotOffered = ({ reason }: LineFigures): boolean => reason === "programme_not_offered";

const meansNoScholarship = (figures: LineFigures): boolean =>
  figures.reason === "programme_is_not_an_npq" || isNotOffered(figures);

/** What the sums lack of a line, in a sentence; nothing where they lack nothing. */
function leftOut({ fee, cover, counting }: LineFigures): string {
  const parts = [...(fee === null && !counting.expected ? ["fee"] : []), ...(cover === null ? ["cover"] : [])];
  if (parts.length === 0) return "";
  return ` Until then its ${parts.join(" and ")} ${parts.length === 1 ? "is" : "are"} left out of the sums.`;
}

const lineChecks: readonly LineCheck[] = [
  {
    code: "fee_not_published",
    column: "quote",
    message: ({ figures }) =>
      figures.feeFound.kind === "not published" && !figures.counting.expected && !isNotOffered(figures)
        ? `${figures.feeFound.message} It is left out of the sums.`
        : null,
  },
  {
    code: "fee_not_published_if_refused",
    column: "quote",
    message: ({ figures, entry }) =>
      figures.feeFound.kind === "not published" && figures.counting.expected && !figures.counting.worst
        ? `If the funded place is refused, the cost is not known: no fee for ${entry.programme} is published. Ask the provider and enter the quote.`
        : null,
  },
  {
    code: "intake_not_published",
    column: "intake",
    message: ({ figures, entry }) =>
      figures.reason === null && entry.intake !== null ? termsNotPublished(entry.intake) : null,
  },
  {
    code: "not_offered",
    column: "programme",
    message: ({ figures }) =>
      isNotOffered(figures) ? `${figures.why} Choose another programme or intake.${leftOut(figures)}` : null,
  },
  {
    code: "confirmed_but_not_funded",
    column: "place",
    message: ({ figures, entry }) =>
      entry.place === "Confirmed" && figures.funding === "Not funded" && !meansNoScholarship(figures)
        ? `The place is marked Confirmed, yet no scholarship applies: ${figures.why} The fee is counted in full.`
        : null,
  },
  {
    code: "department_confirms",
    column: "place",
    message: ({ figures, entry }) =>
      figures.funding === "Confirm with DfE" && entry.place === "Requested"
        ? `${figures.why} Counted as funded, except in the worst case.`
        : null,
  },
  {
    code: "place_at_risk",
    column: "place",
    message: ({ figures, entry }) => {
      const risk = figures.cases.worst.pence - figures.cases.expected.pence;
      return figures.funding === "Funded" && entry.place === "Requested" && risk > 0 && entry.intake !== null
        ? `Places are limited in ${intakeName(entry.intake)}: ${inPounds(risk)} is at risk until the provider confirms a funded place.`
        : null;
    },
  },
  {
    code: "vat_quoted_on_top",
    column: "quote",
    message: ({ figures, school }) => {
      if (
        figures.feeFound.kind !== "known" ||
        !figures.feeFound.vatOnTop ||
        figures.vat !== 0 ||
        figures.counting.expected
      )
        return null;
      const onTop = vatBorne(figures.feeFound.pence, school.setting, true, school.vatRecoverable);
      const outcome =
        onTop === 0
          ? `${school.name} is expected to get it back`
          : `if it is charged, ${inPounds(onTop)} comes on top: ask the provider`;
      return `The published fee of ${inPounds(figures.feeFound.pence)} is "plus VAT", and none is counted: ${outcome}.`;
    },
  },
];

/** What needs attention in one line. */
export function checksOfLine(line: BudgetLine): readonly Check[] {
  return lineChecks.flatMap(({ code, column, message }) => {
    const text = message(line);
    return text === null
      ? []
      : [{ code, table: "staff" as const, row: line.row, column: enrolmentColumns[column].heading, message: text }];
  });
}
