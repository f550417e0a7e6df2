import fc from "fast-check";
import { InputError } from "../../src/rules/errors";
import { addMonths, fromSerial, parseDate, toSerial } from "../../src/rules/periods/calendar";

test.each([
  { written: "1 October 2024", date: { year: 2024, month: 10, day: 1 } },
  { written: "1st October 2024", date: { year: 2024, month: 10, day: 1 } },
  { written: "01/10/2024", date: { year: 2024, month: 10, day: 1 } },
  { written: "2024-10-01", date: { year: 2024, month: 10, day: 1 } },
  { written: "29 February 2024", date: { year: 2024, month: 2, day: 29 } },
  { written: 45_566, date: { year: 2024, month: 10, day: 1 } },
])("$written is $date", ({ written, date }) => {
  expect(parseDate(written)).toEqual(date);
});

test.each(["29 February 2025", "31/04/2025", "2024-13-01", "13/13/2024", "tomorrow", "", null, 0, 7, -1, true])(
  "%j is no date",
  (written) => {
    expect(() => parseDate(written)).toThrow(InputError);
    expect(() => parseDate(written)).toThrow(/ is not a date\. Accepted: /);
  },
);

test.each(["Autumn 2026", "Oct 2026"])("%s is an intake, and what is accepted instead is said", (written) => {
  expect(() => parseDate(written)).toThrow(
    `"${written}" is not a date. Accepted: a date cell, or text such as 1 October 2024, not an intake.`,
  );
});

test.each([
  { from: "31 January 2025", count: 1, to: { year: 2025, month: 2, day: 28 } },
  { from: "31 January 2024", count: 1, to: { year: 2024, month: 2, day: 29 } },
  { from: "31 January 2025", count: 2, to: { year: 2025, month: 3, day: 31 } },
  { from: "15 December 2024", count: 1, to: { year: 2025, month: 1, day: 15 } },
  { from: "1 October 2024", count: 0, to: { year: 2024, month: 10, day: 1 } },
])("$count months after $from is $to", ({ from, count, to }) => {
  expect(addMonths(parseDate(from), count)).toEqual(to);
});

test("a serial goes to its day and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) =>
      expect(toSerial(fromSerial(serial)!)).toBe(serial),
    ),
  );
});
