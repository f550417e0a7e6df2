import { similarSchool } from "../../../../../src/taskpane/tabs/staff/imports/similar-school";

const trust = [
  "Ashdown Primary School",
  "Brook Hill Academy",
  "Cedar Park School",
  "St Mary's Catholic Primary School",
  "St Mary's CofE Primary School",
  "Eastfield Sixth Form College",
  "Fern Lane Nursery School",
];

test.each([
  ["Ashdown Primary", "Ashdown Primary School"],
  ["ASHDOWN", "Ashdown Primary School"],
  ["The Ashdown Primary Academy", "Ashdown Primary School"],
  ["Ashdwon Primary", "Ashdown Primary School"],
  ["Ashdon Primary Schol", null],
  ["Ashdowne School", "Ashdown Primary School"],
  ["Brookhill", "Brook Hill Academy"],
  ["Brook-Hill Academy", "Brook Hill Academy"],
  ["Cedar Park School", "Cedar Park School"],
  ["Ceder Park", "Cedar Park School"],
  ["Saint Mary's RC Primary", "St Mary's Catholic Primary School"],
  ["St. Marys Church of England School", "St Mary's CofE Primary School"],
  ["Eastfield College", "Eastfield Sixth Form College"],
  ["Fern Lane", "Fern Lane Nursery School"],
])("%s seems to mean %s", (text, similar) => {
  expect(similarSchool(text, trust)).toBe(similar);
});

test.each([
  ["Ashdown Secondary School", trust, "one of another phase"],
  ["St Mary's", trust, "one of two"],
  ["Elm Road", trust, "one that is not there"],
  ["The School", ["Primary School"], "one without a name of its own"],
  ["Mill School", ["Hill School"], "one whose short name differs in a letter"],
  ["Hillside", ["Millside"], "one that begins with another letter"],
  ["Brookside Primary", ["Brookfield Primary"], "one whose name begins alike"],
  ["Academy 12345", ["Academy 12346"], "one with another number"],
  ["Ashdown Infants", ["Ashdown Junior School"], "the other half of a pair"],
  ["Ashdwon", ["Ashdown Primary", "Ashdown Secondary"], "one of two, mistyped"],
])("%s of %j means none: %#", (text, names) => {
  expect(similarSchool(text, names)).toBeNull();
});

test("of two that may be meant, the one with the same words is", () => {
  const names = ["Oak Lane School", "Oak Lane Primary School"];
  expect(similarSchool("Oak Lane Academy", names)).toBe("Oak Lane School");
  expect(similarSchool("Oak Lane Primary", names)).toBe("Oak Lane Primary School");
  expect(similarSchool("oak lane", ["Oak Lane", "Oak Lane"])).toBe("Oak Lane");
});
