import { addressOf } from "../../embedded-excel/model/addresses";
import { fullAddress } from "../../embedded-excel/model/area";
import type { Rect } from "../../embedded-excel/model/rect";
import { follow } from "./dragging";
import { changeEditing } from "./editing";
import type { GridState } from "./grid-state";
import type { Pointed } from "./layout";
import { between } from "./selection";

/** In a formula, after an operator, a bracket or a comma, a cell that is pressed is meant as a reference. */
export function isPointingAtReference(state: GridState): boolean {
  const editing = state.editing.value;
  const before = editing?.text.slice(0, editing.caret) ?? "";
  return before.startsWith("=") && /[=(,+\-*/^&<>:;]\s*$/.test(before);
}

/** Puts the address of the cells that are pressed and dragged over into the formula that is being typed. */
export function pointAtReference(
  state: GridState,
  scroller: HTMLElement,
  first: Pointed,
  at: (event: PointerEvent) => Pointed,
) {
  const { text, caret, sheet } = state.editing.value!;
  const put = (rect: Rect) => {
    const area = { book: state.book, sheet: state.sheet.value, rect };
    const reference = state.sheet.value === sheet ? addressOf(rect) : fullAddress(area);
    changeEditing(state, text.slice(0, caret) + reference + text.slice(caret), caret + reference.length);
  };
  put(between(first, first));
  follow(scroller, (event) => put(between(first, at(event))));
}
