import type { Rect } from "../../embedded-excel/model/rect";
import type { Sheet } from "../../embedded-excel/model/sheet";

/** What is being typed, and where: in the cell or in the formula bar. */
export interface Editing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly caret: number;
  readonly place: "cell" | "bar";
  /** Typing replaces the cell, and arrows go on to the next; editing moves the caret. */
  readonly mode: "type" | "edit";
}

export interface Answer {
  readonly label: string;
  readonly act: () => void;
  /** Enter gives it. */
  readonly isMain?: boolean;
  /** Escape gives it; where no answer has this, Escape only closes the question. */
  readonly isWayOut?: boolean;
}

/** A question or a refusal that waits for an answer. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly Answer[];
  /** A field to fill in; the answers then read `typed`. */
  readonly field?: { readonly label: string; readonly value: string; readonly set: (value: string) => void };
}

/** Cells on the clipboard that came from this workbook. */
export interface Copied {
  readonly sheet: Sheet;
  readonly rect: Rect;
  /** What the clipboard held then; another text there means that it is no longer this. */
  readonly text: string;
  readonly isCut: boolean;
}

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}

export interface Menu {
  readonly left: number;
  readonly top: number;
  readonly label: string;
  readonly items: readonly (MenuItem | "rule")[];
  /** Where the focus goes back to. */
  readonly owner: HTMLElement | null;
}
