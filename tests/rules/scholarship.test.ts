import fc from "fast-check";
import { programmeCodes } from "../../src/policy/programmes";
import { settings } from "../../src/policy/settings";
import { circumstances } from "../../src/policy/words";
import { decideFunding } from "../../src/rules/funding";
import { NotPublishedError } from "../../src/rules/errors";
import { scholarship } from "../../src/rules/scholarship";
import { knownIntakes } from "../../src/rules/terms";
import { placeFromWords } from "../support/place";

const anyPlace = fc.record({
  programme: fc.constantFrom(...programmeCodes),
  intake: fc.constantFrom(...knownIntakes),
  setting: fc.constantFrom(...settings),
  listed: fc.constantFrom("listed" as const, "not listed" as const, "RISE" as const, "not known" as const),
  circumstances: fc.record({
    said: fc.uniqueArray(fc.constantFrom(...circumstances), { maxLength: 4 }).map((words) => new Set(words)),
    headshipMonths: fc.option(fc.integer({ min: 0, max: 90 })),
  }),
});

test("a scholarship is the whole fee or nothing, and never below 0", () => {
  let covered = 0;
  fc.assert(
    fc.property(anyPlace, fc.integer({ min: 1, max: 1_000_000 }), (place, quote) => {
      const pence = scholarship(place, quote);
      const { status } = decideFunding(place);
      const isCovered = status === "Funded" || status === "Confirm with DfE";
      covered += isCovered ? 1 : 0;
      expect(pence).toBe(isCovered ? quote : 0);
    }),
    { numRuns: 2000 },
  );
  expect(covered).toBeGreaterThan(0);
});

const inAutumn2024 = { intake: "Autumn 2024", setting: "State school" };

test.each([
  { what: "funded for all: the published fee", place: { ...inAutumn2024, programme: "NPQH" }, pence: 1_885_00 },
  {
    what: "on the list: the published fee",
    place: { ...inAutumn2024, programme: "NPQSL", listed: "TRUE" },
    pence: 1_090_00,
  },
  { what: "not on the list: nothing", place: { ...inAutumn2024, programme: "NPQSL", listed: "FALSE" }, pence: 0 },
  { what: "list not known: counted as not listed", place: { ...inAutumn2024, programme: "NPQSL" }, pence: 0 },
  { what: "not an NPQ: nothing", place: { ...inAutumn2024, programme: "LP" }, pence: 0 },
])("$what", ({ place, pence }) => {
  expect(scholarship(placeFromWords(place), null)).toBe(pence);
});

test("the Department confirms: the scholarship counts as coming", () => {
  expect(
    scholarship(placeFromWords({ programme: "NPQH", intake: "Autumn 2026", setting: "Virtual school" }), null),
  ).toBe(1_949_00);
});

test("a funded place whose fee is not published has no figure, and the message says which", () => {
  const place = placeFromWords({ programme: "NPQSL", intake: "Autumn 2026", setting: "State school" });
  expect(() => scholarship(place, null)).toThrow(NotPublishedError);
  expect(() => scholarship(place, null)).toThrow(/NPQSL in Autumn 2026 is published/);
  expect(scholarship(place, 1_100_00)).toBe(1_100_00);
});
