import { cohort } from "../../../../../src/taskpane/pane-state";
import { emptyTables } from "../../../../../src/taskpane/state/tables";
import {
  eligibility,
  forgetList,
  foundChanges,
  readList,
  sayOfList,
} from "../../../../../src/taskpane/tabs/school/imports/eligibility-state";

const listOf = (name: string, urns: readonly number[]): File => new File([["URN", ...urns].join("\n")], name);

beforeEach(() => {
  forgetList();
  const schools = [
    ["School", "URN", "Setting", "Listed"],
    ["Hill", 900101, "State school", null],
    ["Dale", 900102, "16 to 19", null],
  ];
  cohort.show({ ...emptyTables(), schools }, "workbook", "live");
});

test("the file that was chosen last counts, also where an earlier one takes longer", async () => {
  const large = Array.from({ length: 300_000 }, (_, index) => 1_000_000 + index);
  await Promise.all([readList(listOf("first.csv", large)), readList(listOf("second.csv", [900101]))]);
  expect(eligibility.value).toMatchObject({ file: { name: "second.csv", urns: new Set(["900101"]) }, problem: null });
});

test("nor does a fault of an earlier one show", async () => {
  const broken = new File(["Name\nHill\n".repeat(200_000)], "first.csv");
  await Promise.all([readList(broken), readList(listOf("second.csv", [900101]))]);
  expect(eligibility.value).toMatchObject({ file: { name: "second.csv" }, problem: null });
});

test("a file that is no list leaves none, and says why", async () => {
  await readList(listOf("good.csv", [900101]));
  await readList(new File(["Name\nHill\n"], "other.csv"));
  expect(eligibility.value).toMatchObject({ file: null, problem: expect.stringContaining("no column of URNs") });
});

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

test.each([
  { what: "semicolons, as Excel writes them in some countries", content: "URN;Name\n900101;Hill\n" },
  { what: "UTF-16, as Excel's Unicode text is", content: utf16("URN\tName\r\n900101\tHill\r\n") },
])("a list with $what is read", async ({ content }) => {
  await readList(new File([content], "list.csv"));
  expect(eligibility.value).toMatchObject({ file: { urns: new Set(["900101"]) }, problem: null });
});

test("a list that can be read in part only is refused: who is not in that part would pass for not listed", async () => {
  await readList(new File(['URN,Name\n900101,Hill\n900102,"Dale\n900103,Elm\n'], "list.csv"));
  expect(eligibility.value).toMatchObject({ file: null, problem: expect.stringContaining("Quotation marks") });
});

test("what would change is known once all is said, and follows the schools", async () => {
  await readList(listOf("pp50.csv", [900101]));
  sayOfList({ kind: "PP50" });
  expect(foundChanges.value).toBeNull();
  sayOfList({ intake: "soon" });
  expect(foundChanges.value).toBeNull();
  sayOfList({ intake: "Autumn 2026" });
  expect(foundChanges.value?.changes).toEqual([{ row: 2, school: "Hill", from: null, to: true }]);
  const [headings, hill, dale] = cohort.tables.value.schools;
  cohort.show({ ...emptyTables(), schools: [headings!, dale!, hill!] }, "workbook", "live");
  expect(foundChanges.value?.changes).toEqual([{ row: 3, school: "Hill", from: null, to: true }]);
});
