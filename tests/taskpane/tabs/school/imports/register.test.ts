import { createRegisterReader } from "../../../../../src/taskpane/tabs/school/imports/register";
import { registerHeadings, registerRow } from "./made-up-register";

/** The schools are made up; the headings are those of the register's file. */
test.each([
  { status: "Open", isFound: true },
  { status: "Open, but proposed to close", isFound: true },
  { status: "Proposed to open", isFound: false },
  { status: "Closed", isFound: false },
])("an establishment that is $status: found $isFound", ({ status, isFound }) => {
  const reader = createRegisterReader();
  reader.take([registerHeadings, registerRow({ urn: 900101, name: "Made Up School", status })]);
  expect(reader.found).toHaveLength(isFound ? 1 : 0);
});

test("rows that come later are read under the headings that came first", () => {
  const reader = createRegisterReader();
  reader.take([registerHeadings]);
  reader.take([
    registerRow({
      urn: 900101,
      name: "Made Up School",
      type: 7,
      phase: "Not applicable",
      pupils: 88,
      trust: "Made Up Trust",
    }),
  ]);
  expect(reader.found).toEqual([
    {
      urn: "900101",
      name: "Made Up School",
      typeCode: "07",
      phase: "Not applicable",
      pupils: "88",
      trust: "Made Up Trust",
      town: "Madeupton",
    },
  ]);
});

test("a line that breaks off is passed over", () => {
  const reader = createRegisterReader();
  reader.take([registerHeadings, [""], ["900101", "201"]]);
  expect(reader.found).toEqual([]);
});

test.each(["URN", "EstablishmentName", "TypeOfEstablishment (code)", "EstablishmentStatus (name)"])(
  "a file without %s is refused by its name",
  (missing) => {
    const without = registerHeadings.filter((heading) => heading !== missing);
    expect(() => createRegisterReader().take([without])).toThrow(`There is no column for ${missing}.`);
  },
);
