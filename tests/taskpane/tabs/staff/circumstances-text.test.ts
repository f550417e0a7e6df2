import { enrolmentColumns } from "../../../../src/budget/cohort/staff";
import { problemOf } from "../../../../src/taskpane/parts/cell-text";
import { readMonths, readSaid, writeSaid } from "../../../../src/taskpane/tabs/staff/circumstances-text";

test.each([
  { text: "", written: null },
  { text: "no TRN; Lead Mentor", written: "lead mentor, no TRN" },
  { text: "head 14 months, completed npqh", written: "completed NPQH, head 14 months" },
  { text: "head 1 month", written: "head 1 month" },
  { text: "head 0 months", written: "head 0 months" },
  { text: "head ten months", written: "head ten months" },
  { text: "head of year, head 3 months", written: "head 3 months, head of year" },
  { text: "head ten months, head 3 months", written: "head 3 months, head ten months" },
  { text: "part time, lead mentor, ,", written: "lead mentor, part time" },
])("'$text' is written as '$written'", ({ text, written }) => {
  expect(writeSaid(readSaid(text))).toBe(written);
});

test("what is not understood is told apart", () => {
  expect(readSaid("head ten months, lead mentor, part time")).toEqual({
    said: new Set(["lead mentor"]),
    headshipMonths: "ten",
    others: ["part time"],
  });
});

test.each([
  { typed: "", months: null },
  { typed: " 0 ", months: 0 },
  { typed: "14", months: 14 },
  { typed: "ten", months: "ten" },
  { typed: "1,5", months: "1 5" },
  { typed: "-3", months: "-3" },
  { typed: "2.5", months: "2.5" },
])(
  "'$typed' months of headship are kept as $months, and a number that cannot be read is a problem",
  ({ typed, months }) => {
    const read = readMonths(typed);
    expect(read).toBe(months);
    const cell = writeSaid({ said: new Set(), headshipMonths: read, others: [] });
    expect(readSaid(cell ?? "").headshipMonths).toBe(months);
    const refused = problemOf(enrolmentColumns.circumstances, cell);
    if (typeof months === "string") expect(refused).toContain(`"head ${months} months"`);
    else expect(refused).toBeNull();
  },
);
