import { ownWords } from "../../../src/budget/cohort/own-words";
import { cohortOf } from "../support/tables";
import type { Cell, Row } from "../support/tables";

interface Case {
  readonly name: string;
  readonly cell: Cell;
  /** null where the cell stays as it is. */
  readonly word: string | null;
}

const schools: readonly Row[] = [
  { School: "Alder School", URN: "123456" },
  { School: "St Mary’s & St John’s ", URN: 234567 },
];

const inStaff: Readonly<Record<string, readonly Case[]>> = {
  School: [
    { name: "our word already", cell: "Alder School", word: null },
    { name: "blanks around it", cell: " Alder School ", word: "Alder School" },
    { name: "another letter case", cell: "ALDER school", word: "Alder School" },
    { name: "two blanks within", cell: "Alder  School", word: "Alder School" },
    { name: "a URN as text", cell: "123456", word: "Alder School" },
    { name: "a URN as a number", cell: 234567, word: "St Mary’s & St John’s" },
    { name: '"and" for "&"', cell: "St Mary’s and St John’s", word: "St Mary’s & St John’s" },
    { name: "straight apostrophes for curled ones", cell: "St Mary's & St John's", word: "St Mary’s & St John’s" },
    { name: "a school that is not there", cell: "Birch School", word: null },
    { name: "an empty cell", cell: "", word: null },
  ],
  Programme: [
    { name: "our word already", cell: "NPQSL", word: null },
    { name: "a blank after it", cell: "LP ", word: "LP" },
    { name: "its name", cell: "Senior Leadership", word: "NPQSL" },
    { name: "an older code", cell: "npqsend", word: "NPQSENCO" },
    { name: "no programme", cell: "NPQXX", word: null },
    { name: "an empty cell", cell: "", word: null },
    { name: "blanks alone", cell: "  ", word: null },
  ],
  Intake: [
    { name: "our word already", cell: "Autumn 2026", word: null },
    { name: "a month", cell: "Sept 2026", word: "Autumn 2026" },
    { name: "two figures of the year", cell: "autumn 26", word: "Autumn 2026" },
    { name: "1 September 2026 as Excel's number", cell: 46_266, word: "Autumn 2026" },
    { name: "30 April 2026 as Excel's number", cell: 46_142, word: "Spring 2026" },
    { name: "1 May 2026, when no intake begins", cell: 46_143, word: null },
    { name: "an academic year", cell: "2026-27", word: null },
    { name: "an empty cell", cell: "", word: null },
    { name: "an empty cell as the desktop hands it over", cell: 0, word: null },
  ],
  Place: [
    { name: "our word already", cell: "Refused", word: null },
    { name: "a blank after it", cell: "Refused ", word: "Refused" },
    { name: "another letter case", cell: "confirmed", word: "Confirmed" },
    { name: "a word that we do not know", cell: "Rejected", word: null },
    { name: "an empty cell, which counts as Requested", cell: "", word: null },
  ],
  Person: [{ name: "blanks around it", cell: " P-1 ", word: null }],
  Role: [{ name: "blanks around it", cell: "Head ", word: null }],
  Circumstances: [{ name: "another letter case", cell: "Previously Funded", word: null }],
  Quote: [{ name: "an amount as text", cell: "£900", word: null }],
};

const inPrices: Readonly<Record<string, readonly Case[]>> = {
  Kind: [
    { name: "our word already", cell: "Published", word: null },
    { name: "another letter case", cell: "quote ", word: "Quote" },
    { name: "an empty cell beside others", cell: "", word: "Quote" },
    { name: "no kind", cell: "Offer", word: null },
  ],
  Programme: [
    { name: "our word already", cell: "LP", word: null },
    { name: "its name", cell: "Senior Leadership", word: "NPQSL" },
  ],
  Intake: [
    { name: "a month", cell: "Sept 26", word: "Autumn 2026" },
    { name: "an empty cell, for any intake", cell: "", word: null },
  ],
  Provider: [{ name: "blanks around it", cell: " Ambition ", word: null }],
};

const inSchools: Readonly<Record<string, readonly Case[]>> = {
  School: [
    { name: "our word already", cell: "Alder School", word: null },
    { name: "blanks around it", cell: " Alder School ", word: "Alder School" },
    { name: "blanks within, which are its own", cell: "Alder  School", word: null },
    { name: "an empty cell", cell: "", word: null },
  ],
  Setting: [{ name: "a blank after it", cell: "State school ", word: null }],
};

const all = (cases: Readonly<Record<string, readonly Case[]>>) =>
  Object.entries(cases).flatMap(([heading, own]) => own.map((one) => ({ heading, ...one })));
const expected = ({ cell, word }: Case) => (word === null ? [] : [[cell, word]]);
const entries = (found: ReadonlyMap<unknown, string> | undefined) => [...(found ?? [])];

test.each(all(inStaff))("staff, $heading: $name", ({ heading, ...one }) => {
  const person = { Person: "P-1", School: "Alder School", Programme: "NPQSL", Intake: "Autumn 2026" };
  const { staff } = ownWords(cohortOf([{ ...person, [heading]: one.cell }], schools));
  expect([...staff].flatMap(([, words]) => entries(words))).toEqual(expected(one));
  expect(entries(staff.get(heading))).toEqual(expected(one));
});

test.each(all(inPrices))("prices, $heading: $name", ({ heading, ...one }) => {
  const quote = { Kind: "Quote", Programme: "NPQSL", Price: 900, [heading]: one.cell };
  const { prices } = ownWords(cohortOf([], schools, [quote]));
  expect([...prices].flatMap(([, words]) => entries(words))).toEqual(expected(one));
  expect(entries(prices.get(heading))).toEqual(expected(one));
});

test.each(all(inSchools))("schools, $heading: $name", ({ heading, ...one }) => {
  const { schools: words } = ownWords(cohortOf([], [{ [heading]: one.cell }]));
  expect([...words].flatMap(([, own]) => entries(own))).toEqual(expected(one));
});

test("columns go by our headings where the table has others, and those that it lacks have none", () => {
  const { staff, prices } = ownWords({
    staff: [
      ["Name", "NPQ", "Start"],
      ["P-1", "Senior Leadership", "Sept 2026"],
    ],
    schools: [["School", "Setting"]],
    prices: [
      ["NPQ", "Price"],
      ["Senior Leadership", 900],
    ],
  });
  expect(entries(staff.get("Programme"))).toEqual([["Senior Leadership", "NPQSL"]]);
  expect(entries(staff.get("Intake"))).toEqual([["Sept 2026", "Autumn 2026"]]);
  expect(entries(prices.get("Programme"))).toEqual([["Senior Leadership", "NPQSL"]]);
  expect(entries(prices.get("Kind"))).toEqual([]);
});

test("an empty row of prices is no quote", () => {
  expect(entries(ownWords(cohortOf([], schools, [{}])).prices.get("Kind"))).toEqual([]);
});
