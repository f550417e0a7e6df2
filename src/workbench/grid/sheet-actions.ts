import type { Sheet } from "../../embedded-excel/model/sheet";
import { attempt, say } from "./actions";
import type { Menu } from "./grid-parts";
import type { GridState } from "./grid-state";
import { finishEditing } from "./editing";

export function visibleSheets(state: GridState): readonly Sheet[] {
  return state.book.sheets.filter((sheet) => sheet.visibility === "Visible");
}

/** Shows a sheet, once what is being typed has been taken in. */
export function openSheet(state: GridState, sheet: Sheet): void {
  finishEditing(state);
  if (state.question.value === null) {
    attempt(state, () => state.book.activate(sheet));
  }
}

/** The sheet before or after the active one. */
export function openSheetBy(state: GridState, by: 1 | -1): void {
  const sheets = visibleSheets(state);
  const next = sheets[sheets.indexOf(state.sheet.value) + by];
  if (next !== undefined) {
    state.wantsFocus.value = true;
    openSheet(state, next);
  }
}

export function addSheet(state: GridState): void {
  attempt(state, () =>
    state.undo.change("adding a sheet", () => {
      const sheet = state.book.addSheet();
      state.book.activate(sheet);
    }),
  );
}

/** Takes a new name; what Excel would not take is said in words. */
export function renameSheet(state: GridState, sheet: Sheet, name: string): void {
  const wanted = name.trim();
  if (wanted === sheet.name) {
    return;
  }
  const problem = problemWithName(state, sheet, wanted);
  if (problem !== null) {
    return say(state, "The sheet keeps its name", problem);
  }
  attempt(state, () => state.undo.change("renaming a sheet", () => state.book.renameSheet(sheet, wanted)));
}

function problemWithName(state: GridState, sheet: Sheet, name: string): string | null {
  if (name === "") {
    return "A sheet needs a name.";
  }
  if (name.length > 31) {
    return `"${name}" has ${name.length} letters; a sheet's name has 31 at most.`;
  }
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    return `"${name}" cannot be a sheet's name: it takes no \\ / ? * [ ] : and no ' at either end.`;
  }
  const taken = state.book.sheets.some((own) => own !== sheet && own.name.toLowerCase() === name.toLowerCase());
  return taken ? `There is a sheet "${name}" already.` : null;
}

/** Asks before a sheet that holds anything is deleted. */
export function deleteSheet(state: GridState, sheet: Sheet): void {
  const act = () => {
    attempt(state, () => state.undo.change(`deleting ${sheet.name}`, () => state.book.removeSheet(sheet)));
  };
  if (sheet.usedRect(true) === null && sheet.charts.length === 0) {
    return act();
  }
  state.question.value = {
    title: `Delete the sheet "${sheet.name}"?`,
    text: "Formulas on other sheets that use it will show #REF!.",
    answers: [
      { label: "Delete", act },
      { label: "Keep it", act: () => undefined, isMain: true },
    ],
  };
}

export function sheetMenu(state: GridState, sheet: Sheet, owner: HTMLElement, rename: () => void): Menu {
  const box = owner.getBoundingClientRect();
  const sheets = visibleSheets(state);
  const place = state.book.sheets.indexOf(sheet);
  const move = (to: number) => () =>
    void attempt(state, () => state.undo.change("moving a sheet", () => state.book.moveSheet(sheet, to)));
  return {
    left: box.left,
    top: box.top,
    label: `Sheet ${sheet.name}`,
    owner,
    items: [
      { label: "Rename", keys: "F2", act: rename },
      { label: "Move left", act: move(place - 1), disabled: place === 0 },
      { label: "Move right", act: move(place + 1), disabled: place === state.book.sheets.length - 1 },
      "rule",
      { label: "Delete", act: () => deleteSheet(state, sheet), disabled: sheets.length === 1 },
    ],
  };
}
