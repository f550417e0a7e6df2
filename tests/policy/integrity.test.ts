import { academicYears } from "../../src/policy/academic-years";
import { undatedFees } from "../../src/policy/planning-fees";
import { programmeCodes, programmes } from "../../src/policy/programmes";
import { sources } from "../../src/policy/sources";
import { isOffered } from "../../src/rules/funding";
import { intakeFromKey } from "../../src/rules/periods/intake";

const intakes = academicYears.flatMap((year) => year.intakes.map((terms) => ({ ...terms, year: year.academicYear })));
const intakeKeys: readonly string[] = intakes.map(({ intake }) => intake);
const fees = [...undatedFees, ...academicYears.flatMap((year) => year.fees)];
const routes = intakes.flatMap(({ intake, scholarships }) =>
  scholarships.kind === "none" ? [] : scholarships.routes.map((route) => ({ intake, route })),
);

test("the academic years follow each other without a gap, from 2021-22 to 2026-27", () => {
  expect(academicYears.map(({ academicYear }) => academicYear)).toEqual([
    "2021-22",
    "2022-23",
    "2023-24",
    "2024-25",
    "2025-26",
    "2026-27",
  ]);
});

test("each intake stands once, in its own academic year, in order", () => {
  const expected = [2021, 2022, 2023, 2024, 2025].flatMap((year) => [
    { intake: `${year} autumn`, year: `${year}-${year - 1999}` },
    { intake: `${year + 1} spring`, year: `${year}-${year - 1999}` },
  ]);
  expect(intakes.map(({ intake, year }) => ({ intake, year }))).toEqual([
    ...expected,
    { intake: "2026 autumn", year: "2026-27" },
  ]);
});

test("every intake that a fee or a programme names is one whose terms are known", () => {
  const named = [
    ...fees.flatMap((fee) => fee.intakes),
    ...programmeCodes.flatMap((code) => [
      programmes[code].firstIntake.value,
      programmes[code].lastIntake?.value ?? null,
    ]),
  ].filter((intake) => intake !== null);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((intake) => !intakeKeys.includes(intake))).toEqual([]);
});

test("a fee of a year's file names intakes of that year only", () => {
  for (const { academicYear, fees: own } of academicYears) {
    const known = intakes.filter(({ year }) => year === academicYear).map(({ intake }) => intake);
    for (const fee of own) {
      expect(fee.intakes.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...fee.intakes]));
    }
  }
});

test.each(fees)("the fee of $programmes by $provider is whole pence, from a provider's page", (fee) => {
  expect(fee.pence).toBeGreaterThan(0);
  expect(Number.isInteger(fee.pence)).toBe(true);
  expect(fee.programmes.length).toBeGreaterThan(0);
  expect(fee.provider).toMatch(/\S/);
  expect(sources[fee.source].standing).toBe("provider");
});

test("no two usable fees compete for one programme and intake", () => {
  const keys = fees
    .filter((fee) => fee.doubtful !== true)
    .flatMap((fee) => fee.programmes.flatMap((programme) => fee.intakes.map((intake) => `${programme} ${intake}`)));
  expect(new Set(keys).size).toBe(keys.length);
});

test("a fee is only for programmes on offer in its intakes", () => {
  const early = fees.flatMap((fee) =>
    fee.intakes.flatMap((intake) => fee.programmes.filter((code) => !isOffered(code, intakeFromKey(intake)))),
  );
  expect(early).toEqual([]);
});

test.each(routes)(
  "$intake: the route $route.reason is for programmes on offer, and for somebody",
  ({ intake, route }) => {
    expect(route.programmes.length).toBeGreaterThan(0);
    expect(route.settings.length).toBeGreaterThan(0);
    expect(route.programmes.filter((code) => !isOffered(code, intakeFromKey(intake)))).toEqual([]);
  },
);

test("places are limited from autumn 2024 on, and were not before", () => {
  const capped = intakes.filter(({ placesCapped }) => placesCapped.value).map(({ intake }) => intake);
  expect(capped).toEqual(["2024 autumn", "2025 spring", "2025 autumn", "2026 spring", "2026 autumn"]);
});

test.each(programmeCodes)("%s has its months, days and hours, or a note that they are not published", (code) => {
  const { months, days, assessedWithinMonths, assessment, hours, name } = programmes[code];
  expect(name).toMatch(/\S/);
  for (const fact of [months, days, assessedWithinMonths, assessment]) {
    if (fact.value === null) expect(fact.note).toMatch(/\S/);
    else expect(fact).toHaveProperty("source");
  }
  for (const { provider, hours: given } of hours) {
    expect(provider).toMatch(/\S/);
    expect(given.value.total).toBeGreaterThan(0);
  }
});

test("programme names and aliases are told apart", () => {
  const words = programmeCodes.flatMap((code) =>
    [code, programmes[code].name, ...programmes[code].aliases].map((word) => word.toLowerCase()),
  );
  expect(new Set(words).size).toBe(words.length);
});
