import type { BackgroundFact, Cited, NotPublished } from "../../src/policy/fact";
import { generalPlanningFee } from "../../src/policy/planning-fees";
import { otherValues } from "../../src/policy/other-values";
import { programmes } from "../../src/policy/programmes";
import { accreditationYears } from "../../src/policy/programmes/accreditation";
import { leadPractitionerTerms } from "../../src/policy/programmes/lead-practitioner";
import { particulars } from "../../src/policy/programmes/particulars";
import type { HoursPart } from "../../src/policy/programmes/programme";
import { assessmentWindowDays, engagementPercent } from "../../src/policy/study-rules";
import { vatTerms } from "../../src/policy/vat";
import { planningFee, publishedFee } from "../../src/rules/fee";
import { parseIntake } from "../../src/rules/periods/intake";
import { parseProgramme } from "../../src/rules/words/programme";

interface Asked {
  readonly programme: string;
  readonly intake: string;
  readonly detail: string;
}

/** A value as the facts have it, with the document that it is said to stand in. */
export interface CitedValue {
  readonly value: string;
  readonly document: string;
}

function everyValue(fact: BackgroundFact<unknown> | NotPublished | undefined): readonly CitedValue[] {
  if (fact === undefined || !("source" in fact)) return [];
  return [fact, ...(fact.elsewhere ?? []), ...(otherValues.get(fact) ?? [])].map(({ value, source }) => ({
    value: String(value),
    document: source,
  }));
}

const inPounds = (fee: (Cited & { readonly pence: number }) | null): readonly CitedValue[] =>
  fee === null ? [] : [{ value: String(fee.pence / 100), document: fee.source }];

function planned(programme: string): readonly CitedValue[] {
  if (programme === "NPQ") return inPounds({ pence: generalPlanningFee.value, source: generalPlanningFee.source });
  const { memberFeePence } = leadPractitionerTerms;
  return programme === "LP"
    ? inPounds({ ...memberFeePence, pence: memberFeePence.value })
    : inPounds(planningFee(parseProgramme(programme)));
}

function hours(programme: string, provider: string | null, part: string): readonly CitedValue[] {
  const given = programmes[parseProgramme(programme)].hours;
  const entry = provider === null ? given[0] : given.find((candidate) => candidate.provider === provider);
  const value = entry?.hours.value[part as HoursPart];
  return entry === undefined || value === undefined ? [] : [{ value: String(value), document: entry.hours.source }];
}

const of = (programme: string): (typeof programmes)[keyof typeof programmes] => programmes[parseProgramme(programme)];

const figures: Readonly<Record<string, (asked: Asked) => readonly CitedValue[]>> = {
  "fee to plan with": ({ programme }) => planned(programme),
  fee: ({ programme, intake }) => inPounds(publishedFee(parseProgramme(programme), parseIntake(intake))),
  hours: ({ programme, detail }) => hours(programme, null, detail),
  days: ({ programme }) => everyValue(of(programme).days),
  months: ({ programme }) => everyValue(of(programme).months),
  "months to assessment": ({ programme }) => everyValue(of(programme).assessedWithinMonths),
  "word limit": ({ programme }) => everyValue(particulars[parseProgramme(programme)]?.wordLimit),
  "first intake": ({ programme }) => everyValue(of(programme).firstIntake),
  "last intake": ({ programme }) => everyValue(of(programme).lastIntake ?? undefined),
  "engagement percent": () => everyValue(engagementPercent),
  "days of the assessment window": () => everyValue(assessmentWindowDays),
  "VAT percent": () => everyValue(vatTerms.standardRatePercent),
  "years of accreditation": () => everyValue(accreditationYears),
};

/** Every value that the facts give for a figure, the one that is used first. */
export function citedValues(figure: string, asked: Asked): readonly CitedValue[] {
  const provider = /^hours of (.+)$/.exec(figure)?.[1];
  if (provider !== undefined) return hours(asked.programme, provider, asked.detail);
  const read = figures[figure];
  if (read === undefined) throw new Error(`No figure is called "${figure}": add it to the list.`);
  return read(asked);
}
