import { cohort } from "../../../../src/taskpane/pane-state";
import type { Table } from "../../../../src/taskpane/state/tables";
import { emptyTables } from "../../../../src/taskpane/state/tables";
import { chooseRows, chosenRows } from "../../../../src/taskpane/tabs/compare/chosen-people";

const headings = ["Person", "Programme", "Intake", "Circumstances", "Our note"];
const ann = ["Ann", "NPQSL", "Autumn 2026", null, "x"];
const ben = ["Ben", "NPQH", "Spring 2027", null, null];
const nameless = [null, "NPQH", "Spring 2027", null, null];
const head = [null, "NPQH", "Spring 2027", "head 3 months", null];

const show = (...rows: Table[number][]): void =>
  cohort.show({ ...emptyTables(), staff: [headings, ...rows] }, "workbook", "live");

test.each([
  { what: "the sheet is sorted", from: [ann, ben], chosen: [2], to: [ben, ann], then: [3] },
  { what: "a row above is removed", from: [ann, ben], chosen: [3], to: [ben], then: [2] },
  { what: "the person is removed", from: [ann, ben], chosen: [2], to: [ben], then: [] },
  { what: "the person takes something else", from: [ann], chosen: [2], to: [["Ann", "NPQH", "", "", ""]], then: [] },
  { what: "another's row changes", from: [ann, ben], chosen: [2], to: [ann, head], then: [2] },
  { what: "a note of one's own changes", from: [ann], chosen: [2], to: [[...ann.slice(0, 4), "y"]], then: [2] },
  { what: "an empty cell comes back as text", from: [ben], chosen: [2], to: [[...ben.slice(0, 3), "", ""]], then: [2] },
  { what: "people without names move", from: [nameless, head], chosen: [3], to: [head, nameless], then: [2] },
  { what: "one of two alike is chosen", from: [ben, ben], chosen: [3], to: [ann, ben, ben], then: [4] },
])("where $what, those who were chosen are compared and nobody else", ({ from, chosen, to, then }) => {
  show(...from);
  chooseRows(new Set(chosen));
  show(...to);
  expect([...chosenRows.value]).toEqual(then);
});
