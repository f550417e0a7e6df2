import { useEffect, useMemo, useState } from "preact/hooks";
import type { EmbeddedExcel } from "../../embedded-excel";
import { finishEditing } from "./editing";
import { FormulaBar } from "./formula-bar";
import { formulaHelp } from "./formula-help";
import { helpedFunctions } from "./helped-functions";
import type { DescribedFunctions } from "./helped-functions";
import { Grid } from "./grid";
import { GridState } from "./grid-state";
import { drawnMeasure } from "./measure-text";
import { PopupMenu } from "./popup-menu";
import { QuestionDialog } from "./question-dialog";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { useDark } from "./use-dark";

export interface SpreadsheetProps {
  readonly excel: EmbeddedExcel;
  /** The add-in's functions with their descriptions, as functions.json has them. */
  readonly functions: DescribedFunctions;
  /** Is given what takes in the text of a cell that is being edited; that answers whether it could be done. */
  readonly finishTyping: { current: () => boolean };
}

export const sheetFonts = 'Calibri, Carlito, "Segoe UI", "Liberation Sans", sans-serif';

/** The workbook as people see and edit it. */
export function Spreadsheet({ excel, functions, finishTyping }: SpreadsheetProps) {
  const [state] = useState(() => new GridState(excel));
  const dark = useDark();
  const measure = useMemo(() => drawnMeasure(sheetFonts), []);
  const known = useMemo(() => helpedFunctions(functions), [functions]);
  useEffect(() => state.follow(), [state]);
  finishTyping.current = () => {
    finishEditing(state);
    return state.editing.peek() === null;
  };
  const help = useMemo(() => (text: string, caret: number) => formulaHelp(known, text, caret), [known]);
  return (
    <section class="spreadsheet" aria-label="Workbook">
      <FormulaBar state={state} help={help} />
      <Grid state={state} measure={measure} dark={dark} help={help} />
      <SheetTabs state={state} />
      <StatusBar state={state} />
      <PopupMenu state={state} />
      <QuestionDialog state={state} />
    </section>
  );
}
