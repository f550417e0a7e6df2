import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { EmbeddedExcel } from "../../embedded-excel";
import { addressOf } from "../../embedded-excel/model/addresses";
import { sameRect, sheetColumns, sheetRows } from "../../embedded-excel/model/rect";
import type { Sheet } from "../../embedded-excel/model/sheet";
import type { Workbook } from "../../embedded-excel/model/workbook";
import type { Copied, Editing, Menu, Question } from "./grid-parts";
import { selectRect } from "./selection";
import type { Selection } from "./selection";
import { UndoStack } from "./undo";
import { inWords } from "./words";

/** What the grid shows beside the workbook itself. */
export class GridState {
  /** Goes up whenever something may look different. */
  readonly version = signal(0);
  readonly sheet: Signal<Sheet>;
  readonly selection: Signal<Selection>;
  /** How far the sheet can be scrolled at the least. */
  readonly reach = signal({ row: 0, column: 0, rows: 1, columns: 1 });
  readonly editing = signal<Editing | null>(null);
  readonly question = signal<Question | null>(null);
  readonly menu = signal<Menu | null>(null);
  /** Whether the list of a drop-down is open. */
  readonly choosing = signal(false);
  /** What was copied, or cut, in this workbook last. */
  readonly copied = signal<Copied | null>(null);
  /** Which of the functions offered is chosen, and whether the offer was closed. */
  readonly helpChoice = signal(0);
  readonly helpIsClosed = signal(false);
  /** The element of the function that is chosen, while functions are offered. */
  readonly helpOption = signal<string | undefined>(undefined);
  /** Read out, and shown in the status bar. */
  readonly status = signal("");
  /** Whether the formula bar shows several lines rather than one. */
  readonly showsSeveralLines = signal(false);
  /** Why the workbook cannot be worked out, where it cannot. */
  readonly problem = signal("");
  readonly undo: UndoStack;
  /** Whether the view follows the active cell or the corner that moves. */
  follows: "active" | "end" = "active";
  /** The grid gives the active cell the focus once it is drawn. */
  readonly wantsFocus = signal(false);
  private isWaiting = false;
  /** A selection of the grid's own changes nothing else that is drawn. */
  private isSelecting = false;

  constructor(readonly excel: EmbeddedExcel) {
    this.sheet = signal(excel.workbook.active);
    this.selection = signal(selectRect(excel.workbook.selection));
    this.undo = new UndoStack(this);
  }

  get book(): Workbook {
    return this.excel.workbook;
  }

  addressOf(row: number, column: number): string {
    return addressOf({ row, column, rows: 1, columns: 1 });
  }

  /** Follows the workbook. Answers how to stop it. */
  follow(): () => void {
    const leave = this.excel.watch(() => this.refreshSoon());
    const listener = this.undo.listener;
    this.book.listeners.add(listener);
    this.refresh();
    return () => {
      leave();
      this.book.listeners.delete(listener);
    };
  }

  select(selection: Selection): void {
    this.choosing.value = false;
    this.show(selection);
    this.isSelecting = true;
    this.book.select(this.sheet.value, selection.rect);
    this.isSelecting = false;
  }

  /** The active cell within the selected block. */
  activate(selection: Selection): void {
    this.selection.value = selection;
  }

  /** Draws the workbook as it is now, and again once functions have answered. */
  refresh(): void {
    this.isWaiting = false;
    const { active, selection } = this.book;
    // What is being typed is not lost where the add-in opens another sheet meanwhile.
    const isTyping = this.editing.value !== null && this.book.sheets.includes(this.sheet.value);
    if (this.sheet.value !== active && !isTyping) {
      this.sheet.value = active;
      this.editing.value = null;
      this.status.value = "";
      this.reach.value = { row: 0, column: 0, rows: 1, columns: 1 };
      this.show(selectRect(selection));
    } else if (!isTyping && !sameRect(selection, this.selection.value.rect)) {
      this.show(selectRect(selection));
    }
    this.version.value += 1;
    void this.settle();
  }

  private refreshSoon(): void {
    if (!this.isWaiting && !this.isSelecting) {
      this.isWaiting = true;
      requestAnimationFrame(() => this.refresh());
    }
  }

  private async settle(): Promise<void> {
    try {
      const calls = this.excel.customFunctionCalls;
      await this.excel.settle();
      this.problem.value = "";
      if (this.excel.customFunctionCalls !== calls) {
        this.version.value += 1;
      }
    } catch (error) {
      this.problem.value = inWords(error);
    }
  }

  private show(selection: Selection): void {
    const { rect, end } = selection;
    const isWhole = rect.rows === sheetRows || rect.columns === sheetColumns;
    const reach = this.reach.value;
    const last = isWhole ? end : { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
    if (last.row >= reach.rows || last.column >= reach.columns) {
      const rows = Math.max(reach.rows, last.row + 1);
      this.reach.value = { row: 0, column: 0, rows, columns: Math.max(reach.columns, last.column + 1) };
    }
    this.selection.value = selection;
  }
}
