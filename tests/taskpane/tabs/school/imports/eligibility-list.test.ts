import { readUrns } from "../../../../../src/taskpane/tabs/school/imports/eligibility-list";

/** The URNs are made up; the headings are those of DfE's lists. */
test.each([
  {
    name: "a list of schools",
    rows: [
      ["URN", "Local authority", "School name", "Type", "District"],
      ["900101", "Madeupshire", "One", "", ""],
      ["900102", "", "", "", ""],
    ],
    urns: ["900101", "900102"],
  },
  {
    name: "a title above the headings",
    rows: [["Schools on the list"], [""], ["Region", "urn"], ["North", " 900101 "]],
    urns: ["900101"],
  },
  {
    name: "early years, with two kinds of URN",
    rows: [
      ["Period", "URN", "Ofsted URN", "Name"],
      ["", "900101", "", "One"],
      ["", "", "ey900102", "Two"],
    ],
    urns: ["900101", "EY900102"],
  },
  { name: "nothing but URNs", rows: [["900101"], [""], ["0900102"]], urns: ["900101", "900102"] },
])("$name", ({ rows, urns }) => {
  expect([...readUrns(rows)]).toEqual(urns);
});

test.each([
  {
    name: "UKPRNs",
    rows: [
      ["UKPRN", "Name"],
      ["10000001", "College"],
    ],
    says: "by UKPRN",
  },
  { name: "no URNs at all", rows: [["Name"], ["One"]], says: "no column of URNs" },
  { name: "an empty file", rows: [], says: "no column of URNs" },
  { name: "headings alone", rows: [["URN", "Name"]], says: "no column of URNs" },
])("a file with $name is refused in words", ({ rows, says }) => {
  expect(() => readUrns(rows)).toThrow(says);
});
