import { listChanges, listEdits } from "../../../../../src/taskpane/tabs/school/imports/list-changes";
import type { GivenList } from "../../../../../src/taskpane/tabs/school/imports/list-changes";
import type { CellValue, Table } from "../../../../../src/taskpane/state/tables";

const onIt = 900101;
const notOnIt = 900102;
const list: GivenList = { kind: "PP50", urns: new Set([String(onIt)]), isWhole: false };
const schoolsWith = (urn: CellValue, setting: CellValue, listed: CellValue): Table => [
  ["School", "URN", "Setting", "Listed"],
  ["A School", urn, setting, listed],
];

test.each([
  { urn: onIt, setting: "State school", listed: null, list, to: true },
  { urn: String(onIt), setting: "State school", listed: false, list, to: true },
  { urn: onIt, setting: "State school", listed: true, list, to: undefined },
  { urn: onIt, setting: "State school", listed: "yes", list, to: undefined },
  { urn: onIt, setting: "State school", listed: "RISE", list, to: undefined },
  { urn: onIt, setting: null, listed: null, list, to: true },
  { urn: onIt, setting: "State school", listed: null, list: { ...list, kind: "RISE" }, to: "RISE" },
  { urn: onIt, setting: "State school", listed: true, list: { ...list, kind: "RISE" }, to: "RISE" },
  { urn: notOnIt, setting: "State school", listed: null, list, to: undefined },
  { urn: notOnIt, setting: "State school", listed: null, list: { ...list, isWhole: true }, to: false },
  { urn: notOnIt, setting: "State school", listed: true, list: { ...list, isWhole: true }, to: false },
  { urn: notOnIt, setting: "State school", listed: false, list: { ...list, isWhole: true }, to: undefined },
  { urn: notOnIt, setting: "State school", listed: "RISE", list: { ...list, isWhole: true }, to: undefined },
  { urn: notOnIt, setting: 34, listed: null, list: { ...list, isWhole: true }, to: false },
  { urn: notOnIt, setting: "16 to 19", listed: null, list: { ...list, isWhole: true }, to: undefined },
  { urn: notOnIt, setting: "16 to 19", listed: null, list: { ...list, kind: "16 to 19", isWhole: true }, to: false },
  {
    urn: notOnIt,
    setting: "Childminder",
    listed: null,
    list: { ...list, kind: "early years", isWhole: true },
    to: false,
  },
  { urn: notOnIt, setting: "Independent school", listed: null, list: { ...list, isWhole: true }, to: undefined },
  {
    urn: notOnIt,
    setting: "State school",
    listed: true,
    list: { ...list, kind: "RISE", isWhole: true },
    to: undefined,
  },
] as const)("$setting $urn, listed $listed, becomes $to by the $list.kind list (whole: $list.isWhole)", (given) => {
  const { changes, unchanged } = listChanges(schoolsWith(given.urn, given.setting, given.listed), given.list);
  expect(changes.map(({ to }) => to)).toEqual(given.to === undefined ? [] : [given.to]);
  expect(unchanged).toBe(given.to === undefined ? 1 : 0);
});

test("a school without a URN is named, and stays as it is", () => {
  const found = listChanges(schoolsWith(null, "State school", null), { ...list, isWhole: true });
  expect(found).toEqual({ changes: [], unchanged: 0, withoutUrn: ["A School"] });
});

test("changes are edits of the rows they are about", () => {
  const schools: Table = [
    ...schoolsWith(notOnIt, "State school", null),
    [null, null, null, null],
    ["B School", onIt, "State school", null],
  ];
  expect(listEdits(listChanges(schools, list).changes)).toEqual([
    { kind: "cell", table: "schools", row: 4, heading: "Listed", value: true },
  ]);
});
