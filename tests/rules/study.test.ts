import { InputError, NotPublishedError } from "../../src/rules/errors";
import { coverCost } from "../../src/rules/cover";
import { parseDate } from "../../src/rules/periods/calendar";
import { assessmentDeadline, faceToFaceDays, learningHours, taughtMonths } from "../../src/rules/study";

test.each([
  { programme: "NPQSL", provider: "Best Practice Network", hours: 90 },
  { programme: "NPQSL", provider: "bpn", hours: 90 },
  { programme: "NPQSL", provider: "Outstanding Leaders Partnership", hours: 98 },
  { programme: "NPQSL", provider: "OLP", hours: 98 },
  { programme: "NPQLBC", provider: "", hours: 82 },
  { programme: "NPQLBC", provider: "Education Development Trust", hours: 55 },
  { programme: "NPQLBC", provider: "EDT", hours: 55 },
] as const)('$programme has $hours hours by "$provider"', ({ programme, provider, hours }) => {
  expect(learningHours(programme, provider, "total")).toBe(hours);
});

test("a provider that gives no hours for the programme is told from one that is not known", () => {
  expect(() => learningHours("NPQH", "Ambition Institute", "total")).toThrow(NotPublishedError);
  expect(() => learningHours("NPQH", "Ambition Institute", "total")).toThrow(
    "Ambition Institute publishes no learning hours for NPQH.",
  );
  expect(() => learningHours("NPQH", "Acme", "total")).toThrow(InputError);
  expect(() => learningHours("NPQH", "Acme", "total")).toThrow(
    /^"Acme" is not a provider\. Accepted: .*Best Practice Network/,
  );
});

test("a part that the provider does not give is not 0", () => {
  expect(() => learningHours("NPQLTD", null, "formative")).toThrow(NotPublishedError);
  expect(() => learningHours("NPQLTD", null, "formative")).toThrow(
    "Best Practice Network does not say how many formative hours NPQLTD has.",
  );
});

test.each(["NPQLPM", "NPQSENCO", "LP"] as const)("no hours of %s are published", (programme) => {
  expect(() => learningHours(programme, null, "total")).toThrow(NotPublishedError);
  expect(() => learningHours(programme, null, "total")).toThrow(programme);
});

test.each(["NPQLL", "NPQSENCO", "EHCO"] as const)("no face-to-face days of %s are published", (programme) => {
  expect(() => faceToFaceDays(programme)).toThrow(NotPublishedError);
  expect(() => faceToFaceDays(programme)).toThrow(programme);
});

test.each(["ASO", "NPQML"] as const)("no one length of %s is published", (programme) => {
  expect(() => taughtMonths(programme)).toThrow(NotPublishedError);
});

test.each([
  { programme: "NPQH", start: "1 October 2024", deadline: { year: 2026, month: 7, day: 1 } },
  { programme: "NPQSL", start: "31 May 2025", deadline: { year: 2027, month: 2, day: 28 } },
  { programme: "LP", start: "1 November 2024", deadline: { year: 2026, month: 11, day: 1 } },
  { programme: "LP", start: "29 February 2024", deadline: { year: 2026, month: 2, day: 28 } },
] as const)("$programme begun on $start is assessed by $deadline", ({ programme, start, deadline }) => {
  expect(assessmentDeadline(programme, parseDate(start))).toEqual(deadline);
});

test("the assessment window of a specialist NPQ is not published", () => {
  expect(() => assessmentDeadline("NPQLT", parseDate("1 October 2024"))).toThrow(NotPublishedError);
});

test.each([
  { programme: "NPQH", day: 220_00, coach: null, provider: null, pence: 1_100_00 },
  { programme: "NPQLTD", day: 220_00, coach: 30_00, provider: null, pence: 840_00 },
  { programme: "NPQSL", day: 200_00, coach: 30_00, provider: "Outstanding Leaders Partnership", pence: 1_100_00 },
  { programme: "NPQSL", day: 0, coach: 30_00, provider: null, pence: 180_00 },
] as const)(
  "cover for $programme at $day a day and $coach for the coach is $pence pence",
  ({ programme, day, coach, provider, pence }) => {
    expect(coverCost(programme, day, coach, provider)).toBe(pence);
  },
);

test.each([
  { programme: "NPQLL", coach: null, missing: "face-to-face days" },
  { programme: "NPQEYL", coach: 30_00, missing: "coaching" },
] as const)("cover for $programme is not known without its $missing", ({ programme, coach, missing }) => {
  expect(() => coverCost(programme, 220_00, coach, null)).toThrow(NotPublishedError);
  expect(() => coverCost(programme, 220_00, coach, null)).toThrow(missing);
});
