import { InputError, NotPublishedError } from "../../src/rules/errors";
import { generalFee, leadPractitionerFee, npqFee, publishedFee } from "../../src/rules/fee";
import { knownIntakes } from "../../src/rules/terms";
import { parseIntake } from "../../src/rules/periods/intake";

/** The seed documents' figure where they give one, else the latest published. */
test.each([
  { programme: "NPQLT", pounds: 885 },
  { programme: "NPQLTD", pounds: 899 },
  { programme: "NPQLBC", pounds: 885 },
  { programme: "NPQLL", pounds: 885 },
  { programme: "NPQLPM", pounds: 885 },
  { programme: "NPQSL", pounds: 1_055 },
  { programme: "NPQH", pounds: 1_949 },
  { programme: "NPQEL", pounds: 4_099 },
  { programme: "NPQEYL", pounds: 1_055 },
  { programme: "NPQSENCO", pounds: 1_265 },
  { programme: "EHCO", pounds: 800 },
] as const)("£$pounds is planned for $programme where no intake is named", ({ programme, pounds }) => {
  expect(npqFee(programme, null)).toBe(pounds * 100);
});

test.each(["ASO", "NPQML"] as const)("no fee for %s was ever published", (programme) => {
  expect(() => npqFee(programme, null)).toThrow(NotPublishedError);
  expect(() => npqFee(programme, null)).toThrow(
    `No fee for ${programme} is published. Ask the provider and enter the quote.`,
  );
});

test.each([
  { programme: "NPQLTD", intake: "Autumn 2021" },
  { programme: "NPQLTD", intake: "Autumn 2026" },
  { programme: "NPQEL", intake: "Autumn 2026" },
  { programme: "NPQH", intake: "Autumn 2025" },
  { programme: "NPQH", intake: "Spring 2026" },
  { programme: "NPQH", intake: "Autumn 2027" },
  { programme: "EHCO", intake: "Autumn 2024" },
] as const)(
  "$programme in $intake has no published fee: not another year's instead, and not an undated one",
  ({ programme, intake }) => {
    expect(() => npqFee(programme, parseIntake(intake))).toThrow(NotPublishedError);
    expect(() => npqFee(programme, parseIntake(intake))).toThrow(
      `No fee for ${programme} in ${intake} is published. Ask the provider and enter the quote.`,
    );
  },
);

test("a doubtful price is never used: NPQSENCO in autumn 2025, and £4,095 for NPQEL in any intake", () => {
  expect(publishedFee("NPQSENCO", parseIntake("Autumn 2025"))).toBeNull();
  const found = knownIntakes.map((intake) => publishedFee("NPQEL", intake)?.pence);
  expect(found).not.toContain(4_095_00);
  expect(found).toContain(4_099_00);
});

test("LP has no NPQ's fee: the message points to LPCOST", () => {
  expect(() => npqFee("LP", null)).toThrow(InputError);
  expect(() => npqFee("LP", parseIntake("Autumn 2024"))).toThrow(/LPCOST/);
});

test("the Lead Practitioner fee is published for SSAT members, who are meant where nothing is said", () => {
  expect([leadPractitionerFee(true), leadPractitionerFee(null)]).toEqual([499_00, 499_00]);
  expect(() => leadPractitionerFee(false)).toThrow(NotPublishedError);
  expect(() => leadPractitionerFee(false)).toThrow(/quote/);
});

test("one NPQ in general is £1,000", () => {
  expect(generalFee()).toBe(1_000_00);
});
