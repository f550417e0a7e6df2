import { addressOf } from "../../embedded-excel/model/addresses";
import { intersection } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import { clearInputs } from "../../embedded-excel/model/writing";
import { HostError } from "../../embedded-excel/protocol/host-error";
import type { GridState } from "./grid-state";
import { inWords } from "./words";

/**
 * Does something to the workbook; what it refuses is said in words. Answers whether it was done. What the status bar
 * says of the action before does not outlive it.
 */
export function attempt(state: GridState, act: () => void): boolean {
  state.status.value = "";
  try {
    act();
    state.refresh();
    return true;
  } catch (error) {
    // What the workbook refuses is a HostError; anything else is a mistake of ours, and has to surface.
    if (!(error instanceof HostError)) console.error(error);
    say(state, "That cannot be done", inWords(error));
    return false;
  }
}

export function say(state: GridState, title: string, text: string): void {
  state.question.value = { title, text, answers: [{ label: "OK", act: () => undefined, isMain: true }] };
}

export function cancelEditing(state: GridState): void {
  state.editing.value = null;
  state.refresh();
  state.wantsFocus.value = true;
}

export function clearSelection(state: GridState): void {
  const sheet = state.sheet.value;
  const rect = usedPart(state, state.selection.value.rect);
  if (rect !== null) {
    const label = `clearing ${addressOf(rect)}`;
    attempt(state, () => state.undo.edit(label, sheet, [rect], () => clearInputs({ book: state.book, sheet, rect })));
  }
}

/** The part of a block that holds anything. */
export function usedPart(state: GridState, rect: Rect): Rect | null {
  const used = state.sheet.value.usedRect(true);
  return used === null ? null : intersection(rect, used);
}

export function goTo(
  state: GridState,
  area: { readonly sheet: GridState["sheet"]["value"]; readonly rect: Rect },
): void {
  attempt(state, () => {
    state.book.select(area.sheet, area.rect);
    state.wantsFocus.value = true;
  });
}

export function stepBack(state: GridState): void {
  tell(state, () => {
    const label = state.undo.back();
    return label === null ? "Nothing to undo." : `Undone: ${label}.`;
  });
}

export function stepAgain(state: GridState): void {
  tell(state, () => {
    const label = state.undo.again();
    return label === null ? "Nothing to redo." : `Done again: ${label}.`;
  });
}

/** Says what was done once that is shown: another sheet that it brings up leaves no words from before. */
function tell(state: GridState, act: () => string): void {
  let words = "";
  attempt(state, () => {
    words = act();
  });
  state.status.value = words;
}
