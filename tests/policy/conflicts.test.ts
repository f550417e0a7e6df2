import { year2021To2022 } from "../../src/policy/academic-years/2021-22";
import { replacedRules } from "../../src/policy/academic-years/replaced-rules";
import { otherValues } from "../../src/policy/other-values";
import { undatedFees } from "../../src/policy/planning-fees";
import { programmes } from "../../src/policy/programmes";
import { particulars } from "../../src/policy/programmes/particulars";
import { engagementPercent } from "../../src/policy/study-rules";
import { publishedFees } from "../../src/rules/fee";

/** Where sources disagree, one value is used and the others stay beside it. */
test.each([
  {
    what: "NPQSL's word limit",
    fact: particulars.NPQSL?.wordLimit,
    value: 2000,
    elsewhere: [[2500, "bpnLeadershipDeck2023"]],
  },
  { what: "headship coaching's months", fact: programmes.EHCO.months, value: 12, elsewhere: [[24, "coachingHubs"]] },
  { what: "engagement or attendance", fact: engagementPercent, value: 90, elsewhere: [[90, "ssatBlog2024"]] },
])("$what: $value is used, and what others say is kept", ({ fact, value, elsewhere }) => {
  expect(fact?.value).toBe(value);
  const kept = otherValues.get(fact) ?? (fact !== undefined && "elsewhere" in fact ? fact.elsewhere : []);
  expect(kept?.map((other) => [other.value, other.source])).toEqual(elsewhere);
});

test.each([
  { code: "NPQSL", used: 90, other: 98 },
  { code: "NPQH", used: 104, other: 112 },
  { code: "NPQEL", used: 116, other: 124 },
] as const)("$code's hours: $used by the itemised deck, $other by the earlier page", ({ code, used, other }) => {
  const given = programmes[code].hours.map(({ hours }) => [hours.source, hours.value.total, hours.value.coaching]);
  expect(given).toEqual([
    ["bpnLeadershipDeck2023", used, 6],
    ["olpProgrammes2021", other, 10],
  ]);
});

test.each(["NPQLT", "NPQLTD", "NPQLBC"] as const)(
  "%s's coaching: 6 hours are used, and the mislabelled 38 are kept",
  (code) => {
    const own = programmes[code].hours[0]!.hours;
    expect(own.value.coaching).toBe(6);
    expect(otherValues.get(own)?.map(({ value }) => value)).toEqual([{ coaching: 38 }]);
  },
);

test("specialist hours are each provider's own: 82 and 55", () => {
  expect(programmes.NPQLBC.hours.map(({ provider, hours }) => [provider, hours.value.total])).toEqual([
    ["Best Practice Network", 82],
    ["Education Development Trust", 55],
  ]);
});

test("the narrower rule of July 2021 is kept beside the one that replaced it", () => {
  for (const { intake } of year2021To2022.intakes) {
    expect(replacedRules[intake]).toMatchObject({
      value: expect.stringContaining("30% of schools"),
      source: "dfeFunding2021",
    });
  }
});

test("two doubtful prices are kept and marked", () => {
  const doubtful = publishedFees.filter((fee) => fee.doubtful === true);
  expect(doubtful.map(({ programmes: codes, pence, source }) => [...codes, pence, source]).sort()).toEqual([
    ["NPQEL", 4_095_00, "generateHub"],
    ["NPQSENCO", 1_265_00, "saffronHub2025"],
  ]);
  expect(undatedFees.every(({ intakes }) => intakes.length === 0)).toBe(true);
});
