import { commonSize } from "../../embedded-excel/model/formatting";
import { toPixels } from "../view/pixels";
import { say } from "./actions";
import type { GridState } from "./grid-state";
import { resizeBlock } from "./sizing";

/** Sizes by typing, for those who do not drag. */
export function askSize(state: GridState, kind: "rows" | "columns"): void {
  const { rect } = state.selection.value;
  const sheet = state.sheet.value;
  const first = kind === "rows" ? { ...rect, rows: 1 } : { ...rect, columns: 1 };
  const pixels = toPixels(commonSize({ book: state.book, sheet, rect: first }, kind) ?? 0);
  let typed = String(pixels);
  const act = () => {
    const size = Number(typed);
    if (typed.trim() === "" || !Number.isFinite(size) || size < 1 || size > 1000) {
      return say(state, "Not a size", `"${typed}" is not a number of pixels from 1 to 1000.`);
    }
    resizeBlock(state, kind, rect, size);
  };
  state.question.value = {
    title: kind === "rows" ? "Row height" : "Column width",
    text: "In pixels, from 1 to 1000.",
    field: { label: "Pixels", value: typed, set: (value) => (typed = value) },
    answers: [
      { label: "Set", act, isMain: true },
      { label: "Cancel", act: () => undefined },
    ],
  };
}
