import { readSaid, writeSaid } from "../../../../src/taskpane/tabs/staff/circumstances-text";

test.each([
  { text: "", written: null },
  { text: "no TRN; Lead Mentor", written: "lead mentor, no TRN" },
  { text: "head 14 months, completed npqh", written: "completed NPQH, head 14 months" },
  { text: "head 1 month", written: "head 1 month" },
  { text: "head 0 months", written: "head 0 months" },
  { text: "part time, lead mentor, ,", written: "lead mentor, part time" },
])("'$text' is written as '$written'", ({ text, written }) => {
  expect(writeSaid(readSaid(text))).toBe(written);
});

test("what is not understood is told apart", () => {
  expect(readSaid("head ten months, lead mentor")).toEqual({
    said: new Set(["lead mentor"]),
    headshipMonths: null,
    others: ["head ten months"],
  });
});
