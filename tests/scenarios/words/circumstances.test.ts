import { InputError } from "../../../src/rules/errors";
import { parseCircumstances } from "../../../src/rules/words/circumstances";

const words = [
  "previously funded",
  "taking NPQH",
  "completed NPQH",
  "withdrew from coaching",
  "lead mentor",
  "early years register",
  "childminder agency",
  "free places",
  "directly teaching",
  "return to teaching",
  "no TRN",
  "record mismatch",
];

const said = (written: unknown): readonly string[] => [...parseCircumstances(written).said].sort();

test.each(words)("%s is understood in any case", (word) => {
  expect(said(word)).toEqual([word]);
  expect(said(` ${word.toUpperCase()} `)).toEqual([word]);
});

test("all of them may stand in one cell", () => {
  expect(said(words.join(", "))).toEqual([...words].sort());
  expect(said(words.join(","))).toEqual([...words].sort());
});

test.each([
  { written: "head 0 months", months: 0 },
  { written: "head 1 months", months: 1 },
  { written: "head 14 months", months: 14 },
  { written: "HEAD 60 MONTHS", months: 60 },
  { written: "taking NPQH, head 24 months", months: 24 },
  { written: "head 24 months, taking NPQH", months: 24 },
  { written: "taking NPQH", months: null },
])('"$written" says $months months of headship', ({ written, months }) => {
  expect(parseCircumstances(written).headshipMonths).toBe(months);
});

test.each([null, undefined, "", " ", 0, ","])("%j says nothing", (value) => {
  expect(parseCircumstances(value)).toEqual({ said: new Set(), headshipMonths: null });
});

test.each(["headmaster", "head", "head months", "head two months", "head 2 years", "head -1 months"])(
  '"%s" is refused, with what is accepted',
  (written) => {
    expect(() => parseCircumstances(written)).toThrow(InputError);
    expect(() => parseCircumstances(written)).toThrow(
      `"${written}" is not a circumstance. Accepted: ${words.join(", ")}, head N months.`,
    );
  },
);

test("the part that is not understood is named, not the whole cell", () => {
  expect(() => parseCircumstances("taking NPQH, on leave")).toThrow('"on leave" is not a circumstance.');
});

test("a number is quoted as it stands", () => {
  expect(() => parseCircumstances(14)).toThrow("14 is not a circumstance.");
});
