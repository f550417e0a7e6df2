import { signal } from "@preact/signals";
import { createEmbeddedExcel } from "../../embedded-excel";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../embedded-excel";
import { download, workbookEnding } from "./file-transfer";

export type Functions = NonNullable<EmbeddedExcelOptions["functions"]>;

/** The workbook on the desk. */
export interface OpenWorkbook {
  /** Another one for each workbook, so that each gets a pane of its own. */
  readonly number: number;
  readonly excel: EmbeddedExcel;
  readonly fileName: string;
  /** What its file had that the embedded Excel does not hold. */
  readonly leftOut: readonly string[];
}

const newFileName = "Book1.xlsx";

/** The one workbook that is open, and what happened to it since it was saved. */
export class Desk {
  readonly workbook;
  readonly hasChanges = signal(false);
  /** How often the add-in asked for its pane to be shown. */
  readonly paneCalls = signal(0);
  /** Why the last thing asked for did not come about; null where it did. */
  readonly problem = signal<string | null>(null);
  /** What went wrong in the add-in since the workbook was opened. */
  readonly addinFaults;
  /** Counts the changes to workbooks, to tell whether one came while a file was written. */
  private changes = 0;
  /** Counts what was asked to be laid on the desk: a file that is slow to read does not push a later one aside. */
  private asked = 0;
  /** Ends the waiting for the command that a workbook was opened with; changes until then are not a person's. */
  private openingCommand: string | null = null;

  constructor(
    private readonly functions: Functions,
    /** What is wrong with the add-in whichever workbook is open. */
    private readonly lastingFaults: readonly string[] = [],
  ) {
    this.addinFaults = signal(lastingFaults);
    this.workbook = signal(this.layOut(this.createExcel(), newFileName, [], 1));
  }

  startNew(): void {
    this.asked += 1;
    this.replace(this.createExcel(), newFileName, []);
  }

  /**
   * Opens an .xlsx file in place of the workbook on the desk; answers whether it did. A file that cannot be read leaves
   * that there, and so does one that is overtaken by another.
   */
  async openFile(fileName: string, read: () => Promise<Uint8Array>): Promise<boolean> {
    const asked = ++this.asked;
    let isOpened = false;
    await this.attempt(`${fileName} could not be opened`, async () => {
      const bytes = await read();
      const { openXlsx } = await import("../../embedded-excel/xlsx");
      const excel = this.createExcel();
      const { leftOut } = await openXlsx(excel, bytes);
      if (asked === this.asked) {
        this.replace(excel, withWorkbookEnding(fileName), leftOut);
        isOpened = true;
      }
    });
    return isOpened;
  }

  /** Saves the workbook under its name, by the browser's download. */
  async save(): Promise<void> {
    const { excel, fileName } = this.workbook.value;
    const before = this.changes;
    await this.attempt(`${fileName} could not be saved`, async () => {
      const { saveXlsx } = await import("../../embedded-excel/xlsx");
      download(fileName, await saveXlsx(excel));
      if (this.changes === before) this.hasChanges.value = false;
    });
  }

  /** Does what is asked for, and keeps in words why it did not come about. */
  async attempt(failure: string, task: () => Promise<void>): Promise<void> {
    this.problem.value = null;
    try {
      await task();
    } catch (error) {
      this.problem.value = `${failure}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /** Presses a button of the ribbon. What it changes counts as opening the workbook, not as somebody's work. */
  pressToOpen(controlId: string, functionName: string): void {
    this.openingCommand = controlId;
    this.workbook.value.excel.pressRibbonButton(controlId, functionName);
  }

  tellFault(sentence: string): void {
    this.addinFaults.value = [...this.addinFaults.value, sentence];
  }

  private createExcel(): EmbeddedExcel {
    return createEmbeddedExcel({
      functions: this.functions,
      // Says nothing of its colours, like Excel on the web: the pane goes by the device's, also when these change.
      theme: {},
      locale: "en-GB",
      onPaneShown: (isShown) => {
        if (isShown) this.paneCalls.value += 1;
      },
    });
  }

  private replace(excel: EmbeddedExcel, fileName: string, leftOut: readonly string[]): void {
    this.openingCommand = null;
    this.hasChanges.value = false;
    this.addinFaults.value = this.lastingFaults;
    this.workbook.value = this.layOut(excel, fileName, leftOut, this.workbook.value.number + 1);
  }

  private layOut(excel: EmbeddedExcel, fileName: string, leftOut: readonly string[], number: number): OpenWorkbook {
    excel.workbook.listeners.add(({ kind, ...change }) => {
      const isOpening = this.openingCommand !== null && !excel.completedCommands.includes(this.openingCommand);
      const isWork = ["edited", "formatted", "added", "deleted", "settings"].includes(kind);
      if (isWork && (change.author === "person" || !isOpening)) {
        this.changes += 1;
        this.hasChanges.value = true;
      }
    });
    return { number, excel, fileName, leftOut };
  }
}

/** A workbook with macros or a template is saved as a plain workbook. */
function withWorkbookEnding(fileName: string): string {
  return fileName.toLowerCase().endsWith(workbookEnding) ? fileName : fileName.replace(/(\.[^.]*)?$/, workbookEnding);
}
