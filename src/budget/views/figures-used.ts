import { ledgerCodes, yearStartMonth } from "../../policy/bookkeeping";
import type { Cited } from "../../policy/fact";
import { programmes } from "../../policy/programmes";
import { leadPractitionerTerms } from "../../policy/programmes/lead-practitioner";
import { vatTerms } from "../../policy/vat";
import { publishedFee } from "../../rules/fee";
import { decideFunding } from "../../rules/funding";
import { fundingReason } from "../../rules/funding-reasons";
import { inPounds } from "../../rules/in-pounds";
import { academicYearKey } from "../../rules/periods/academic-year";
import { academicYearOf, intakeName } from "../../rules/periods/intake";
import { findIntakeTerms } from "../../rules/terms";
import type { BudgetLine } from "../lines/budget-line";
import { findQuote } from "../cohort/prices";
import type { Quote } from "../cohort/prices";

/** A figure or rule that a budget rests on: published, or the school's own, with the quote where that is known. */
export interface FigureUsed {
  readonly figure: string;
  readonly value: string;
  readonly cited: Cited | null;
  readonly quote?: Pick<Quote, "provider" | "source" | "checkedOn">;
}

interface BudgetParts {
  readonly lines: readonly BudgetLine[];
  readonly quotes: readonly Quote[];
}

/** Every figure that the lines use, each once: fees, scholarships, targeted support, VAT, days of cover, codes. */
export function figuresUsed({ lines, quotes }: BudgetParts): readonly FigureUsed[] {
  const used = lines.flatMap((line) => [
    feeUsed(line, quotes),
    scholarshipUsed(line),
    placesUsed(line),
    supportUsed(line),
    daysUsed(line),
  ]);
  const distinct = new Map<string, FigureUsed>();
  for (const figure of [...used, ...always]) {
    if (figure !== null) distinct.set(`${figure.figure}\n${figure.value}\n${figure.cited?.source ?? ""}`, figure);
  }
  return [...distinct.values()].sort((a, b) => rank(a) - rank(b) || (a.figure < b.figure ? -1 : 1));
}

const kinds = [
  "Fee",
  "Scholarship",
  "Places",
  "Targeted support",
  "Days of cover",
  "VAT",
  "Financial year",
  "Ledger code",
] as const;
type Kind = (typeof kinds)[number];

const rank = ({ figure }: FigureUsed): number => kinds.findIndex((kind) => figure.startsWith(kind));

const used = (kind: Kind, what: string, value: string, cited: Cited | null): FigureUsed => ({
  figure: `${kind}: ${what}`,
  value,
  cited,
});

function feeUsed({ entry, figures, school }: BudgetLine, quotes: readonly Quote[]): FigureUsed | null {
  if (figures.feeFound.kind !== "known") return null;
  const amount = `${inPounds(figures.feeFound.pence)} per person`;
  const { programme, intake } = entry;
  const what = intake === null || programme === "LP" ? programme : `${programme}, ${intakeName(intake)}`;
  if (entry.quote !== null) return used("Fee", what, `${amount}, quoted`, null);
  const quote = findQuote(quotes, programme, intake);
  if (quote !== null) return { ...used("Fee", what, `${amount}, quoted`, null), quote };
  if (programme === "LP")
    return school.ssatMember === false ? null : used("Fee", what, amount, leadPractitionerTerms.memberFeePence);
  const fee = intake === null ? null : publishedFee(programme, intake);
  return fee === null ? null : used("Fee", what, `${amount}; VAT: ${fee.vat}`, fee);
}

function scholarshipUsed({ entry, figures, school }: BudgetLine): FigureUsed | null {
  if (entry.intake === null || figures.reason === null || figures.reason === "programme_is_not_an_npq") return null;
  const place = { ...entry, intake: entry.intake, setting: school.setting, listed: school.listed };
  const decision = decideFunding(place);
  const what = `${entry.programme}, ${intakeName(entry.intake)}`;
  return used("Scholarship", what, `${decision.status}: ${fundingReason(place, decision)}`, decision.basis);
}

/** Why a place that is only requested may not be funded. */
function placesUsed({ entry, figures }: BudgetLine): FigureUsed | null {
  if (entry.intake === null || figures.reason === "programme_is_not_an_npq") return null;
  const terms = findIntakeTerms(entry.intake);
  if (terms === null || terms.scholarships.kind === "none" || !terms.placesCapped.value) return null;
  return used("Places", intakeName(entry.intake), "limited: eligible is not yet funded", terms.placesCapped);
}

function supportUsed({ entry, figures, school }: BudgetLine): FigureUsed | null {
  const { support } = figures;
  if (entry.intake === null || support.kind === "unknown" || support.basis === null || !figures.counting.best)
    return null;
  const year = academicYearKey(academicYearOf(entry.intake));
  const what = support.pence === 0 ? year : `${year}, ${school.setting}`;
  return used("Targeted support", what, `${inPounds(support.pence)} per person`, support.basis);
}

function daysUsed({ entry, figures }: BudgetLine): FigureUsed | null {
  const { days } = programmes[entry.programme];
  if (days.value === null || figures.cover === null || figures.cover === 0) return null;
  return used("Days of cover", entry.programme, `${days.value} days`, days);
}

const always: readonly FigureUsed[] = [
  used("VAT", "not charged to state-funded settings", "none unless a quote says so", vatTerms.notCharged),
  used("VAT", "standard rate for others", `${vatTerms.standardRatePercent.value}%`, vatTerms.standardRatePercent),
  used("VAT", "recovered by state schools", "in full, unless the school says otherwise", vatTerms.recoverable),
  used("Financial year", "academies", "September to August", yearStartMonth.academy),
  used("Financial year", "maintained schools", "April to March", yearStartMonth.maintained),
  ...ledgerCodes.value.map(({ purpose, maintained, academy }) =>
    used("Ledger code", purpose, `CFR ${maintained}; academies ${academy}`, { source: ledgerCodes.source }),
  ),
];
