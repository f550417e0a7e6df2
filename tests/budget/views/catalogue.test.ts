import { programmeCatalogue } from "../../../src/budget/views/catalogue";
import { parseIntake } from "../../../src/rules/periods/intake";

const fees = (intake: string | null): Record<string, unknown> =>
  Object.fromEntries(
    programmeCatalogue(intake === null ? null : parseIntake(intake))
      .slice(1)
      .map((row) => [row[0], row[6]]),
  );

test("has a heading row and every programme once", () => {
  const [head, ...rows] = programmeCatalogue(null);
  expect(head).toEqual(["Code", "Name", "Group", "Months", "Days", "Hours", "Fee", "Source", "Hours by"]);
  expect(rows.map(([code]) => code).sort()).toEqual([
    "ASO",
    "EHCO",
    "LP",
    "NPQEL",
    "NPQEYL",
    "NPQH",
    "NPQLBC",
    "NPQLL",
    "NPQLPM",
    "NPQLT",
    "NPQLTD",
    "NPQML",
    "NPQSENCO",
    "NPQSL",
  ]);
});

test.each([
  ["NPQLTD", ["NPQLTD", "Leading Teacher Development", "specialist", 12, 3, 82, 899]],
  ["NPQH", ["NPQH", "Headship", "leadership", 18, 5, 104, 1949]],
  ["NPQSENCO", ["NPQSENCO", "For SENCOs", "SENCO", 18, "not published", "not published", 1265]],
  ["LP", ["LP", "SSAT Lead Practitioner", "accreditation", 24, "not published", "not published", 499]],
])("%s: code, name, group, months, days, hours and the fee to plan with", (code, expected) => {
  expect(
    programmeCatalogue(null)
      .find((row) => row[0] === code)!
      .slice(0, 7),
  ).toEqual(expected);
});

test.each([
  ["NPQLTD", 82, "Best Practice Network"],
  ["NPQSL", 90, "Best Practice Network"],
  ["NPQLL", 55, "Education Development Trust"],
  ["NPQSENCO", "not published", ""],
])("%s: its %s hours are those of %s", (code, hours, provider) => {
  const row = programmeCatalogue(null).find((found) => found[0] === code)!;
  expect([row[5], row[8]]).toEqual([hours, provider]);
});

test("an intake shows its own fees, and only the programmes on offer", () => {
  expect(fees("Autumn 2024")).toEqual({
    NPQLT: 899,
    NPQLTD: 899,
    NPQLBC: 899,
    NPQLL: 899,
    NPQLPM: 899,
    NPQSL: 1090,
    NPQEYL: 1090,
    NPQSENCO: 1265,
    NPQH: 1885,
    NPQEL: 3890,
    EHCO: "not published",
    LP: 499,
  });
  expect(fees("Spring 2025")).toMatchObject({ NPQLT: 885, NPQSL: 1055, NPQEL: 4099 });
});

test.each([
  ["NPQSENCO", "Spring 2024", "Autumn 2024"],
  ["NPQLPM", "Autumn 2023", "Spring 2024"],
  ["NPQLL", "Spring 2022", "Autumn 2022"],
  ["ASO", "Autumn 2022", "Spring 2022"],
])("%s is not in %s and is in %s", (code, without, withIt) => {
  expect([Object.keys(fees(without)).includes(code), Object.keys(fees(withIt)).includes(code)]).toEqual([false, true]);
});

test("a doubtful fee is not shown", () => {
  expect(fees("Autumn 2025")["NPQSENCO"]).toBe("not published");
});

test("every fee has a source, and what has none says what to do", () => {
  for (const row of programmeCatalogue(parseIntake("Autumn 2026")).slice(1)) {
    if (row[6] === "not published") expect(row[7]).toBe("Ask the provider for a quote.");
    else expect(row[7]).toMatch(/Checked \d{0,2} ?[A-Z][a-z]+ 20\d\d\.$/);
  }
});
