/** @jest-environment jsdom */
import { cohort } from "../../../../src/taskpane/pane-state";
import { message } from "../../../../src/taskpane/state/message";
import type { Table } from "../../../../src/taskpane/state/tables";
import { emptyTables } from "../../../../src/taskpane/state/tables";
import { askToRemove, rowToRemove, staffView } from "../../../../src/taskpane/tabs/staff/staff-state";
import {
  changeNew,
  openForAnotherProgramme,
  openNewPerson,
  removePerson,
  seenRow,
} from "../../../../src/taskpane/tabs/staff/views";

jest.mock("../../../../src/taskpane/workbook/load-keeping", () => ({
  loadKeeping: () => new Promise(() => undefined),
}));

const headings = ["Person", "Programme", "Intake"];
const ann = ["Ann", "NPQSL", "Autumn 2026"];
const ben = ["Ben", "NPQH", "Spring 2027"];
const cy = ["Cy", "NPQLT", "Spring 2027"];

const show = (...rows: Table[number][]): void =>
  cohort.show({ ...emptyTables(), staff: [headings, ...rows] }, "workbook", "live");
const rows = (): readonly unknown[] => cohort.tables.value.staff.slice(1);

beforeEach(() => {
  askToRemove(null);
  message.value = null;
  show(ann, ben, cy);
});

test.each([
  { what: "the sheet is sorted", table: [cy, ben, ann], row: 4, left: [cy, ben] },
  { what: "rows below go", table: [ann, ben], row: 2, left: [ben] },
])("where $what while the question stands, it goes on asking about the same person", ({ table, row, left }) => {
  const seen = seenRow(2);
  askToRemove(seen);
  show(...table);
  expect(rowToRemove.value).toBe(row);
  removePerson(seen);
  expect(rows()).toEqual(left);
});

test.each([
  { what: "has gone", table: [ben, cy] },
  { what: "says something else by now", table: [["Ann", "NPQLBC", "Autumn 2026"], ben, cy] },
])("the question closes where the row $what, and nobody is removed", ({ table }) => {
  const seen = seenRow(2);
  askToRemove(seen);
  show(...table);
  expect(rowToRemove.value).toBeNull();
  removePerson(seen);
  expect(rows()).toEqual(table);
  expect(message.value).toMatchObject({ tone: "problem", text: expect.stringContaining("Ann") });
});

test("what is entered of somebody new stays until another form is opened", () => {
  openNewPerson();
  changeNew({ person: "Dee" });
  changeNew({ isTried: true });
  changeNew({ programme: "NPQH" });
  expect(staffView.value).toMatchObject({ kind: "add", isTried: true, values: { person: "Dee", programme: "NPQH" } });
  const { form } = staffView.value as { readonly form: number };
  openForAnotherProgramme(seenRow(2).values);
  expect(staffView.value).toMatchObject({ kind: "add", isTried: false, values: { person: "Ann", programme: null } });
  expect(staffView.value).not.toMatchObject({ form });
});
