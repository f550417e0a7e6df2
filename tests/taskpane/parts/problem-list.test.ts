/** @jest-environment jsdom */
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { cohort } from "../../../src/taskpane/pane-state";
import { ProblemList } from "../../../src/taskpane/parts/problem-list";
import { emptyTables } from "../../../src/taskpane/state/tables";
import { wantedCell } from "../../../src/taskpane/state/wanted-cell";

const problems = (["staff", "schools"] as const).map((table) => {
  return { table, row: 2, column: "School", message: `Put right in ${table}.` };
});

test.each([
  { place: "draft", missing: [], offers: ["Put right", "Put right"] },
  { place: "workbook", missing: [], offers: ["Go to cell", "Go to cell"] },
  { place: "workbook", missing: ["schools"], offers: ["Go to cell", "Put right"] },
] as const)("beside $place without $missing it offers $offers", ({ place, missing, offers }) => {
  cohort.show(emptyTables(), place, null, new Set(missing));
  act(() => render(h(ProblemList, { problems }), document.body));
  const buttons = [...document.querySelectorAll("button")];
  expect(buttons.map((button) => button.firstChild?.textContent)).toEqual(offers);
  if (offers[1] === "Go to cell") return;
  act(() => buttons[1]!.click());
  expect(wantedCell.value).toEqual({ table: "schools", row: 2, heading: "School" });
});
