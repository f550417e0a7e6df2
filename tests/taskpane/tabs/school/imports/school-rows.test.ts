import type { Establishment } from "../../../../../src/taskpane/tabs/school/imports/register";
import { hasSchool, schoolRows } from "../../../../../src/taskpane/tabs/school/imports/school-rows";
import type { Table } from "../../../../../src/taskpane/state/tables";

/** Made up. */
const establishment = (parts: Partial<Establishment>): Establishment => ({
  urn: "900201",
  name: "Hill Academy",
  typeCode: "34",
  phase: "Secondary",
  pupils: "150",
  trust: "",
  town: "",
  ...parts,
});
const schools: Table = [
  ["School", "URN", "Setting"],
  ["Brook School", 900111, "State school"],
  [null, null, null],
  ["Dale School", "900112", "State school"],
];

test.each([
  { part: { typeCode: "34" }, row: { Setting: "State school" } },
  { part: { typeCode: "07" }, row: { Setting: "State school" } },
  { part: { typeCode: "10" }, row: { Setting: "Independent special school" } },
  {
    part: { typeCode: "15", phase: "Nursery" },
    row: { Setting: "Maintained nursery school", Phase: "Not applicable" },
  },
  { part: { typeCode: "18", phase: "16 plus" }, row: { Setting: "16 to 19", Phase: "16 plus" } },
  { part: { typeCode: "30" }, row: { Setting: "Outside England" } },
  { part: { typeCode: "99" }, row: { Setting: null } },
  { part: { typeCode: "" }, row: { Setting: null } },
  { part: { phase: "" }, row: { Phase: null } },
  { part: { phase: "Something new" }, row: { Phase: null } },
  { part: { pupils: "" }, row: { Pupils: null } },
  { part: { pupils: "0" }, row: { Pupils: null } },
  { part: { pupils: "150" }, row: { Pupils: 150 } },
  { part: { urn: "900201" }, row: { URN: 900201 } },
])("$part becomes $row", ({ part, row }) => {
  expect(schoolRows(schools, [establishment(part)]).rows).toMatchObject([row]);
});

test("a type that the rules do not know is said by the school's name", () => {
  expect(schoolRows(schools, [establishment({ typeCode: "99" })]).withoutSetting).toEqual(["Hill Academy"]);
});

test("a school whose URN is there is not added again", () => {
  const present = [establishment({ urn: "900111" }), establishment({ urn: "900112" })];
  expect(schoolRows(schools, [...present, establishment({})])).toMatchObject({
    present,
    rows: [{ School: "Hill Academy" }],
  });
});

test("schools of one name are told apart by the URN", () => {
  const twins = [
    establishment({ name: "brook school" }),
    establishment({ urn: "900202" }),
    establishment({ urn: "900203" }),
  ];
  expect(schoolRows(schools, twins).rows.map((row) => row["School"])).toEqual([
    "brook school (URN 900201)",
    "Hill Academy",
    "Hill Academy (URN 900203)",
  ]);
});

test.each([
  { urn: "900111", isThere: true },
  { urn: "900113", isThere: false },
  { urn: "", isThere: false },
])("whether URN $urn is in the table: $isThere", ({ urn, isThere }) => {
  expect(hasSchool(schools, establishment({ urn }))).toBe(isThere);
});
