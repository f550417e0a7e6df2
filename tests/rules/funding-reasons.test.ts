import { grantReasons, refusalReasons } from "../../src/policy/reasons";
import { decideFunding, isEligible } from "../../src/rules/funding";
import type { FundingDecision } from "../../src/rules/funding";
import { fundingReason } from "../../src/rules/funding-reasons";
import { placeFromWords } from "../support/place";

const codes = [
  "state_funded_setting",
  "funded_for_all_publicly_funded",
  "named_setting",
  "disadvantage_listed",
  "rise_listed",
  "itt_lead_mentor",
  "early_years_setting",
  "new_headteacher",
  "not_disadvantage_listed",
  "list_not_known",
  "not_on_early_years_register",
  "programme_not_funded_for_early_years_setting",
  "programme_not_funded_for_named_setting",
  "not_new_headteacher",
  "npqh_not_started_or_completed",
  "previously_withdrawn_from_coaching_offer",
  "previously_funded_same_programme",
  "setting_type_not_eligible",
  "outside_england",
  "intake_not_funded",
  "programme_not_offered",
  "programme_is_not_an_npq",
  "teacher_record_mismatch",
  "missing_teacher_reference_number",
  "return_to_teaching_referral",
] as const;

const place = placeFromWords({ programme: "NPQLTD", intake: "Autumn 2026", setting: "State school" });

test("the reason codes are those that people's workbooks filter by", () => {
  expect([...grantReasons, ...refusalReasons].sort()).toEqual([...codes].sort());
});

test.each(codes)("%s is put in a sentence of its own, without the code", (reason) => {
  const sentences = codes.map((code) =>
    fundingReason(place, { status: "Funded", reason: code, basis: { source: "ssatBlog2024" } } as FundingDecision),
  );
  const sentence = sentences[codes.indexOf(reason)]!;
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence).not.toContain("_");
  expect(sentences.filter((other) => other === sentence)).toHaveLength(1);
});

test.each([
  { words: { programme: "NPQH", intake: "Autumn 2026", setting: "Virtual school" }, says: /DfE confirms each case\.$/ },
  { words: { programme: "NPQH", intake: "Autumn 2026", setting: "State school" }, says: /^NPQH .*Autumn 2026\.$/ },
  { words: { programme: "NPQLT", intake: "Autumn 2026", setting: "State school" }, says: /look the workplace up\.$/ },
  {
    words: { programme: "NPQH", intake: "Autumn 2026", setting: "Local authority" },
    says: /Autumn 2026.*Local authority/,
  },
  {
    words: { programme: "NPQH", intake: "Spring 2026", setting: "State school" },
    says: /^No scholarships in Spring 2026\.$/,
  },
])("$words: $says", ({ words, says }) => {
  const asked = placeFromWords(words);
  expect(fundingReason(asked, decideFunding(asked))).toMatch(says);
});

test.each([
  { status: "Funded", counts: true },
  { status: "Confirm with DfE", counts: true },
  { status: "Unknown", counts: false },
  { status: "Not funded", counts: false },
])("$status counts as covered: $counts", ({ status, counts }) => {
  expect(isEligible({ status, reason: "list_not_known", basis: { source: "ssatBlog2024" } } as FundingDecision)).toBe(
    counts,
  );
});
