import type { CellError } from "../../embedded-excel/calc/calc-workbook";
import { promptOf } from "../view/validation";
import type { GridState } from "./grid-state";
import { boxOf } from "./layout";
import type { Layout, Scrolled } from "./layout";

export interface CellNoteProps {
  readonly state: GridState;
  readonly layout: Layout;
  readonly scrolled: () => Scrolled;
}

/** Beside the active cell: why it shows an error, or what its rule asks for. */
export function CellNote({ state, layout, scrolled }: CellNoteProps) {
  const { row, column } = state.selection.value.active;
  const { error } = layout.view.cell(row, column);
  const prompt = promptOf({ book: state.book, sheet: state.sheet.value, row, column });
  const text = error === null ? null : messageOf(error);
  if (state.editing.value !== null || state.choosing.value || (text === null && prompt === null)) {
    return <div id="cell-note" hidden />;
  }
  const box = boxOf(layout, { row, column }, scrolled);
  const style = { left: `${box.left + 8}px`, top: `${box.top + box.height + 6}px` };
  return (
    <div id="cell-note" class={text === null ? "note" : "note error-note"} style={style}>
      {text === null ? null : (
        <p>
          <strong>{error?.code}</strong> {text}
        </p>
      )}
      {prompt === null ? null : (
        <p>
          {prompt.title === "" ? null : <strong>{prompt.title}: </strong>}
          {prompt.message}
        </p>
      )}
    </div>
  );
}

const explanations: Readonly<Record<string, string>> = {
  "#N/A": "There is no value for this.",
  "#VALUE!": "One of the values in this formula is of the wrong kind.",
  "#REF!": "The formula names a cell that is no longer there.",
  "#DIV/0!": "The formula divides by zero or by an empty cell.",
  "#NUM!": "A number in this formula is out of range.",
  "#NAME?": "The formula names something that this workbook does not know.",
  "#NULL!": "The two areas have no cell in common.",
  "#SPILL!": "Other cells are in the way of what this formula fills.",
  "#CALC!": "The formula comes to nothing.",
  "#BUSY!": "Waiting for the add-in's answer.",
};

/** Why a cell shows an error: the function's own words where it gives any. */
export function messageOf({ code, message }: CellError): string {
  return message ?? explanations[code] ?? "";
}
