import { errorWith, standInForExcel } from "../support/custom-functions";
import { line } from "./cohort-line";

beforeAll(standInForExcel);

test("the heading row holds the person, what was asked, each figure, and why", () => {
  expect(Object.keys(line(["Hill", "NPQSL", "Autumn 2024"]))).toEqual([
    "Person",
    "School",
    "Programme",
    "Intake",
    "Place",
    "Fee",
    "VAT",
    "Scholarship",
    "Targeted support",
    "Cover",
    "Net cost",
    "Funding",
    "Why",
  ]);
});

test.each([
  {
    what: "not listed: the fee, and four days of cover",
    person: ["Hill", "NPQSL", "Autumn 2024"],
    shows: {
      Fee: 1090,
      VAT: 0,
      Scholarship: 0,
      "Targeted support": 0,
      Cover: 800,
      "Net cost": 1890,
      Funding: "Not funded",
      Place: "Requested",
    },
  },
  {
    what: "funded for all: cover alone",
    person: ["Hill", "NPQH", "Autumn 2024"],
    shows: { Fee: 1885, Scholarship: 1885, Cover: 1000, "Net cost": 1000, Funding: "Funded" },
  },
  {
    what: "the place is refused: the scholarship never counts",
    person: ["Hill", "NPQH", "Autumn 2024", "", "", "Refused"],
    shows: { Fee: 1885, Scholarship: 0, Cover: 1000, "Net cost": 2885, Place: "Refused" },
  },
  {
    what: "funded with no fee published: nothing but the grant",
    person: ["Brook", "NPQH", "Autumn 2023"],
    shows: { "Targeted support": 800, Cover: 0, "Net cost": -800, Funding: "Funded" },
  },
  {
    what: "a list not known counts as not listed",
    person: ["Brook", "NPQSL", "Autumn 2024"],
    shows: { Fee: 1090, Scholarship: 0, "Net cost": 1090, Funding: "Unknown" },
  },
  {
    what: "VAT that the school cannot get back",
    person: ["Dale", "NPQSL", "Spring 2025"],
    shows: { Fee: 1055, VAT: 211, Scholarship: 0, "Net cost": 1266, Funding: "Not funded" },
  },
  {
    what: "a quote in the row",
    person: ["Hill", "NPQSL", "Autumn 2024", "", "£1,250.00"],
    shows: { Fee: 1250, "Net cost": 2050 },
  },
  {
    what: "a quote as a number",
    person: ["Brook", "NPQLT", "Autumn 2026", "", 925],
    shows: { Fee: 925, "Net cost": 925 },
  },
  {
    what: "a new head",
    person: ["Brook", "EHCO", "Autumn 2023", "taking NPQH, head 6 months"],
    shows: { Fee: 800, Scholarship: 800, "Targeted support": 0 },
  },
  {
    what: "a quoted Lead Practitioner",
    person: ["Brook", "LP", "", "", 650],
    shows: { Fee: 650, "Net cost": 650, Funding: "Not funded", Intake: "" },
  },
  {
    what: "a type of programme in words, a school in capitals",
    person: ["HILL", "Headship", "Oct 2024"],
    shows: { School: "Hill", Programme: "NPQH", Intake: "Autumn 2024" },
  },
])("$what", ({ person, shows }) => {
  expect(line(person)).toMatchObject(shows);
});

test("a member's Lead Practitioner costs £499; for another school that is not published", () => {
  expect(line(["Hill", "LP", ""])).toMatchObject({ Fee: 499 });
  expect(line(["Brook", "LP", ""])).toMatchObject({
    Fee: errorWith("#N/A", "SSAT"),
    "Net cost": errorWith("#N/A", "SSAT"),
  });
});
