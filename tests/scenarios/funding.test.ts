import { decideFunding } from "../../src/rules/funding";
import { placeFromWords } from "../support/place";
import type { FundingRow } from "./funding-table";
import { fits, fundingRows } from "./funding-table";
import type { FundingScenario } from "./funding-universe";
import { circumstances, inWords, intakes, listed, programmes, scenarios, settings } from "./funding-universe";

function decided(scenario: FundingScenario): string {
  const { status, reason } = decideFunding(
    placeFromWords({ ...scenario, listed: scenario.listed.replace("blank", "") }),
  );
  return `${status}: ${reason}`;
}

const expected = (row: FundingRow): string => `${row["expected status"]}: ${row["expected reason"]}`;

const scenariosOf = new Map<FundingRow, FundingScenario[]>(fundingRows.map((row) => [row, []]));
const rowOf = new Map<FundingScenario, FundingRow>();
for (const scenario of scenarios) {
  const row = fundingRows.find((candidate) => fits(candidate, scenario));
  if (row === undefined) continue;
  rowOf.set(scenario, row);
  scenariosOf.get(row)!.push(scenario);
}

test("the tables speak of every programme, intake, setting, list and circumstance", () => {
  expect(scenarios).toHaveLength(
    programmes.length * intakes.length * settings.length * listed.length * circumstances.length,
  );
  expect(scenarios.filter((scenario) => !rowOf.has(scenario)).map(inWords)).toEqual([]);
});

test.each(fundingRows)("$at: $programme, $intake, $setting, listed $listed, $circumstances", (row) => {
  const covered = scenariosOf.get(row)!;
  expect(covered.length).toBeGreaterThan(0);
  expect(
    covered.filter((scenario) => decided(scenario) !== expected(row)).map((s) => `${inWords(s)} gives ${decided(s)}`),
  ).toEqual([]);
});

describe.each([
  { said: "no TRN", reason: "missing_teacher_reference_number" },
  { said: "record mismatch", reason: "teacher_record_mismatch" },
])("$said", ({ said, reason }) => {
  const differing = (isRefused: boolean, outcome: (row: FundingRow) => string): readonly string[] => {
    const tested = scenarios.filter(
      (scenario) => (rowOf.get(scenario)!["expected status"] === "Not funded") === isRefused,
    );
    expect(tested.length).toBeGreaterThan(1000);
    return tested
      .map((scenario) => ({
        ...scenario,
        circumstances: [scenario.circumstances, said].filter((text) => text !== "").join(", "),
      }))
      .filter((scenario, index) => decided(scenario) !== outcome(rowOf.get(tested[index]!)!))
      .map((scenario) => `${inWords(scenario)} gives ${decided(scenario)}`);
  };

  test("stops every place that would be funded, confirmed or unknown", () => {
    expect(differing(false, () => `Not funded: ${reason}`)).toEqual([]);
  });

  test("leaves a place that is refused anyway with its own reason", () => {
    expect(differing(true, expected)).toEqual([]);
  });
});

test("without a teacher reference number there is no record to match", () => {
  const place = {
    programme: "NPQH",
    intake: "Autumn 2026",
    setting: "State school",
    listed: "blank",
    circumstances: "record mismatch, no TRN",
  };
  expect(decided(place)).toBe("Not funded: missing_teacher_reference_number");
});

test.each(["Spring 2021", "Spring 2027"])("an intake whose terms are not published has no answer: %s", (intake) => {
  const place = { programme: "NPQH", intake, setting: "State school", listed: "blank", circumstances: "" };
  expect(() => decided(place)).toThrow(`Terms for ${intake} are not published. Known: Autumn 2021 to Autumn 2026.`);
  expect(decided({ ...place, programme: "LP" })).toBe("Not funded: programme_is_not_an_npq");
});
