import { programmes } from "../../src/policy/programmes";
import { allSources } from "../../src/policy/background-sources";
import { nonMemberFeePence, reaccreditationFeePence } from "../../src/policy/programmes/accreditation";
import { leadPractitionerTerms } from "../../src/policy/programmes/lead-practitioner";
import type { ProgrammeCode } from "../../src/policy/programmes";
import { learningHours } from "../../src/rules/study";
import { readCases } from "../support/cases";
import { citedValues } from "./cited-values";

const rows = readCases("published/figures.csv", ["figure", "programme", "intake", "detail", "value", "document"]);

test.each(rows)("$at: $figure $programme $intake $detail is $value, as $document says", (row) => {
  expect(Object.keys(allSources)).toContain(row.document);
  expect(citedValues(row.figure, row)).toContainEqual({ value: row.value, document: row.document });
});

test.each(["NPQSL", "NPQH", "NPQEL"] as const)(
  "the parts of %s's hours add up to the total of the deck of 2023",
  (programme) => {
    const part = (name: "induction" | "face to face" | "online" | "formative" | "coaching"): number =>
      learningHours(programme, null, name);
    const total = part("induction") + part("face to face") + part("online") + part("formative") + part("coaching");
    expect(total).toBe({ NPQSL: 90, NPQH: 104, NPQEL: 116 }[programme]);
    expect(learningHours(programme, null, "total")).toBe(total);
  },
);

test("a specialist participant has at least 6 hours of coaching in school, not the 38 of a mislabelled page", () => {
  expect(learningHours("NPQLTD", null, "coaching")).toBe(6);
});

/** No source was found for these; a figure that appears needs its document among the cases above. */
test.each<[string, readonly ProgrammeCode[]]>([
  ["days", ["NPQLL", "NPQLPM", "NPQSENCO", "ASO", "EHCO", "LP"]],
  ["months", ["ASO", "NPQML"]],
  ["assessedWithinMonths", ["NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQLPM", "NPQSENCO", "ASO", "EHCO", "NPQML"]],
])("%s are not published for %j, and a note says so", (figure, codes) => {
  for (const code of codes) {
    const { value, note } = programmes[code][figure as "days" | "months" | "assessedWithinMonths"];
    expect(value).toBeNull();
    expect(note).toMatch(/\S/);
  }
});

test.each<ProgrammeCode>(["NPQLPM", "NPQSENCO", "ASO", "LP"])("no learning hours are published for %s", (code) => {
  expect(programmes[code].hours).toEqual([]);
});

test("SSAT publishes neither a fee for other schools, nor one for re-accreditation, nor how VAT is treated", () => {
  const { vat } = leadPractitionerTerms;
  expect([nonMemberFeePence.value, reaccreditationFeePence.value, vat.value]).toEqual([null, null, null]);
});
