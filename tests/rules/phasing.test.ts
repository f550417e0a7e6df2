import fc from "fast-check";
import type { YearBasis } from "../../src/policy/words";
import { amountInYear, financialYearOf } from "../../src/rules/phasing";
import { parseAcademicYear } from "../../src/rules/periods/academic-year";
import { parseDate } from "../../src/rules/periods/calendar";

test.each<{ date: string; basis: YearBasis; startYear: number }>([
  { date: "31 August 2024", basis: "academy", startYear: 2023 },
  { date: "1 September 2024", basis: "academy", startYear: 2024 },
  { date: "31 August 2025", basis: "academy", startYear: 2024 },
  { date: "31 March 2025", basis: "maintained", startYear: 2024 },
  { date: "1 April 2025", basis: "maintained", startYear: 2025 },
  { date: "31 December 2024", basis: "maintained", startYear: 2024 },
  { date: "1 January 2025", basis: "maintained", startYear: 2024 },
])("$date falls in the $basis year that begins in $startYear", ({ date, basis, startYear }) => {
  expect(financialYearOf(parseDate(date), basis)).toEqual({ startYear });
});

test.each<{ start: string; instalments: number; basis: YearBasis; year: string; pence: number }>([
  { start: "1 February 2025", instalments: 12, basis: "maintained", year: "2023-24", pence: 0 },
  { start: "1 February 2025", instalments: 12, basis: "maintained", year: "2024-25", pence: 200_00 },
  { start: "1 February 2025", instalments: 12, basis: "maintained", year: "2025-26", pence: 1_000_00 },
  { start: "1 February 2025", instalments: 12, basis: "academy", year: "2024-25", pence: 700_00 },
  { start: "1 February 2025", instalments: 12, basis: "academy", year: "2025-26", pence: 500_00 },
  { start: "1 October 2024", instalments: 1, basis: "academy", year: "2024-25", pence: 1_200_00 },
  { start: "1 October 2024", instalments: 1, basis: "academy", year: "2025-26", pence: 0 },
  { start: "31 January 2025", instalments: 4, basis: "maintained", year: "2024-25", pence: 900_00 },
  { start: "31 January 2025", instalments: 4, basis: "maintained", year: "2025-26", pence: 300_00 },
])(
  "£1,200 from $start in $instalments: $pence pence in the $basis year $year",
  ({ start, instalments, basis, year, pence }) => {
    expect(amountInYear(1_200_00, parseDate(start), instalments, basis, parseAcademicYear(year))).toBe(pence);
  },
);

test.each<YearBasis>(["academy", "maintained"])("instalments over all %s years sum to the amount", (basis) => {
  const start = fc.record({
    year: fc.constant(2025),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      start,
      fc.integer({ min: 1, max: 120 }),
      (pence, date, instalments) => {
        const years = Array.from({ length: 12 }, (_, index) => ({ startYear: 2024 + index }));
        const sum = years.reduce((total, year) => total + amountInYear(pence, date, instalments, basis, year), 0);
        expect(sum).toBe(pence);
      },
    ),
  );
});
