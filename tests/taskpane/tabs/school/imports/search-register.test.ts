import type { Establishment } from "../../../../../src/taskpane/tabs/school/imports/register";
import { createSearch } from "../../../../../src/taskpane/tabs/school/imports/search-register";

const school = (urn: string, name: string, trust = ""): Establishment => ({
  urn,
  name,
  trust,
  typeCode: "34",
  phase: "Primary",
  pupils: "210",
  town: "",
});

/** Made up. */
const search = createSearch([
  school("900201", "Upper Hill Primary School"),
  school("900202", "Hill Academy", "Hilltop Trust"),
  school("900203", "Brook & Hill School", "Hilltop Trust"),
  school("900301", "Dale View", "Another Trust"),
]);

test.each([
  {
    words: "hill",
    trusts: ["Hilltop Trust"],
    names: ["Hill Academy", "Brook & Hill School", "Upper Hill Primary School"],
  },
  { words: "HILL  academy", trusts: [], names: ["Hill Academy"] },
  { words: "brook and hill", trusts: [], names: ["Brook & Hill School"] },
  { words: "90020", trusts: [], names: ["Upper Hill Primary School", "Hill Academy", "Brook & Hill School"] },
  { words: "00201", trusts: [], names: [] },
  { words: "trust", trusts: ["Another Trust", "Hilltop Trust"], names: [] },
  { words: "h", trusts: [], names: [] },
  { words: "nowhere", trusts: [], names: [] },
])("searching for $words", ({ words, trusts, names }) => {
  const found = search(words, 20);
  expect(found.trusts.map(({ name }) => name)).toEqual(trusts);
  expect(found.establishments.map(({ name }) => name)).toEqual(names);
  expect(found.more).toBe(0);
});

test("a trust has all its establishments", () => {
  expect(search("hilltop", 20).trusts[0]?.establishments.map(({ urn }) => urn)).toEqual(["900202", "900203"]);
});

test("what is over the most that is shown is counted", () => {
  expect(search("hill", 2)).toMatchObject({ establishments: [{ name: "Hill Academy" }], more: 2 });
});
