import type { Change } from "../../embedded-excel/model/changes";
import { boundingRect } from "../../embedded-excel/model/rect";
import type { Rect } from "../../embedded-excel/model/rect";
import { rememberWorkbook } from "../../embedded-excel/model/remember";
import type { Sheet } from "../../embedded-excel/model/sheet";
import type { Workbook } from "../../embedded-excel/model/workbook";
import { contentsOf, writeContents } from "./cell-contents";
import type { Contents } from "./cell-contents";
import { selectRect } from "./selection";
import type { Selection } from "./selection";

interface Step {
  readonly label: string;
  readonly back: () => void;
  readonly again: () => void;
  /** It restores the whole workbook, so nothing else may have changed since. */
  readonly isWhole: boolean;
}

/** What the steps work on. */
export interface UndoTarget {
  readonly book: Workbook;
  readonly sheet: { readonly value: Sheet };
  readonly selection: { readonly value: Selection };
  readonly select: (selection: Selection) => void;
  readonly refresh: () => void;
}

/** As many as Excel keeps. */
const mostSteps = 100;

/** A person's own steps, backwards and forwards. What the add-in moves about cannot be undone here. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly target: UndoTarget) {}

  /** Changes cells of some blocks of a sheet as one step. */
  edit(label: string, sheet: Sheet, rects: readonly Rect[], act: () => void): void {
    const { book } = this.target;
    const read = () => rects.map((rect) => contentsOf(sheet, rect));
    const before = read();
    act();
    const after = read();
    const put = (contents: readonly Contents[]) => () => {
      rects.forEach((rect, index) => writeContents(book, sheet, rect, contents[index] ?? []));
      book.activate(sheet);
      // What is selected is so on the sheet that is shown.
      this.target.refresh();
      this.target.select(selectRect(rects.reduce(boundingRect)));
    };
    this.add({ label, back: put(before), again: put(after), isWhole: false });
  }

  /** Changes the workbook in any way as one step. */
  change(label: string, act: () => void): void {
    const { book } = this.target;
    const before = rememberWorkbook(book);
    act();
    const after = rememberWorkbook(book);
    this.add({ label, back: this.putBack(before), again: this.putBack(after), isWhole: true });
  }

  /** Takes the last step back; its name, or null where there is none. */
  back(): string | null {
    return move(this.done, this.undone, (step) => step.back());
  }

  again(): string | null {
    return move(this.undone, this.done, (step) => step.again());
  }

  readonly listener = (change: Change): void => {
    const touchesNoCell = ["selected", "formatted", "settings"].includes(change.kind);
    if (change.author !== "add-in" || touchesNoCell) {
      return;
    }
    const keepsPlaces = change.kind === "edited" && change.changeType === "RangeEdited";
    const movesSheets = change.kind === "activated" || change.kind === "deactivated";
    if (!movesSheets) {
      this.done = keepsPlaces ? afterLast(this.done, (step) => step.isWhole) : [];
      this.undone = [];
    }
  };

  private putBack(restore: () => void): () => void {
    return () => {
      const { book } = this.target;
      restore();
      for (const sheet of book.sheets) {
        const rect = sheet.usedRect(true);
        if (rect !== null) {
          book.tell({ kind: "edited", sheet, rect, changeType: "RangeEdited", author: "person" });
        }
      }
    };
  }

  private add(step: Step): void {
    this.done = [...this.done, step].slice(-mostSteps);
    this.undone = [];
  }
}

function move(from: Step[], to: Step[], act: (step: Step) => void): string | null {
  const step = from.pop();
  if (step === undefined) {
    return null;
  }
  act(step);
  to.push(step);
  return step.label;
}

function afterLast<T>(items: readonly T[], matches: (item: T) => boolean): T[] {
  return items.slice(items.findLastIndex(matches) + 1);
}
