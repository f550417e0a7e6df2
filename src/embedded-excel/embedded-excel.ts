import { calculating } from "./calculating";
import type { Calculating } from "./calculating";
import type { CellResult } from "./calc/calc-workbook";
import { EventQueue } from "./events/event-queue";
import { eventMessages } from "./events/event-messages";
import { Invocations } from "./functions/invocations";
import { functionFinder, functionNames } from "./functions/metadata";
import type { Change } from "./model/changes";
import { findArea } from "./model/find-area";
import { resultAt } from "./model/reading";
import { snapshot } from "./model/snapshot";
import { Workbook } from "./model/workbook";
import { movedRange } from "./moved-ranges";
import { defaultRequirementSets, webPayloadLimit } from "./options";
import type { EmbeddedExcelOptions } from "./options";
import { Person } from "./person";
import { Gate } from "./protocol/gate";
import type { InjectedFailure } from "./protocol/gate";
import { Interpreter } from "./protocol/interpreter";
import { Members } from "./protocol/members";
import { References } from "./protocol/references";
import { WireLog } from "./protocol/wire-log";
import { RequestServer } from "./request-server";
import { requirementCheck } from "./requirement-check";
import type { HostMessage } from "./seam/channels";
import { installSeam } from "./seam/external";
import type { Seam, SeamWindow } from "./seam/external";
import { lightColours } from "./seam/external-context";
import { createService, serviceTables } from "./services";
import { wired } from "./wire/wire-class";
import { allTables } from "./wire/wire-only";

/** A workbook that Microsoft's own client library, unmodified, takes for Excel. */
export class EmbeddedExcel {
  /** The workbook itself, to look into. */
  readonly workbook: Workbook;
  /** Edits as somebody at the grid would. */
  readonly person: Person;
  readonly wireLog = new WireLog();
  /** Errors that are faults of the embedded Excel and not answers of it; tests expect none. */
  readonly faults: unknown[] = [];
  /** Ribbon commands that said they have completed. */
  readonly completedCommands: string[] = [];
  private seam: Seam | null = null;
  private readonly references = new References();
  private readonly calculation: Calculating;
  private readonly invocations = new Invocations((messages) => this.send(messages));
  private readonly events = new EventQueue((messages) => this.send(messages));
  private readonly gate: Gate;
  private readonly server: RequestServer;
  private readonly watchers = new Set<() => void>();
  private readonly documentSettings: Record<string, string> = {};
  private readonly requirementSets: Readonly<Record<string, string>>;

  constructor(private readonly options: EmbeddedExcelOptions) {
    this.requirementSets = options.requirementSets ?? defaultRequirementSets;
    this.gate = new Gate(options.payloadLimit ?? webPayloadLimit);
    const find = functionFinder(options.functions ?? { functions: [] }, options.namespace);
    const functions = { find, call: this.invocations.call };
    this.calculation = calculating(() => this.workbook, functions, this.tellWatchers);
    this.workbook = new Workbook(this.calculation.results);
    this.person = new Person(this.workbook);
    const interpreter = this.createInterpreter();
    this.server = new RequestServer({
      interpreter,
      gate: this.gate,
      log: this.wireLog,
      latencyMilliseconds: options.latencyMilliseconds ?? 0,
      afterAnswer: () => {
        this.events.flush();
        this.tellWatchers();
      },
    });
    this.workbook.moveListeners.add((sheet, move) =>
      interpreter.replaceObjects((object) => movedRange(object, sheet, move)),
    );
    this.workbook.listeners.add((change) => this.report(change));
  }

  /**
   * Stands in for Excel in a window. The client library is loaded there afterwards, or was by an earlier host. Calls of
   * functions that no window has answered yet go to this one.
   */
  install(window: SeamWindow): void {
    this.seam = installSeam(window, {
      requirementSets: this.requirementSets,
      documentSettings: this.documentSettings,
      theme: this.options.theme ?? lightColours,
      locale: this.options.locale ?? "en-US",
      documentUrl: this.workbook.fileName,
      answer: this.server.answer,
      onCommandDone: (controlId) => this.completedCommands.push(controlId),
    });
    this.invocations.callAgain();
  }

  /**
   * Tells a grid that something may look different: after an edit, after a request of the add-in, after answers of
   * functions. Answers how to stop it.
   */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** The add-in's functions as formulas spell them. */
  get customFunctionNames(): readonly string[] {
    return functionNames(this.options.functions ?? { functions: [] }, this.options.namespace);
  }

  /** Requests that worked on the workbook so far. */
  get roundTrips(): number {
    return this.wireLog.roundTrips;
  }

  /** How many calls of custom functions went out so far. */
  get customFunctionCalls(): number {
    return this.invocations.calls;
  }

  /** Plans a failure for the n-th batch from now; the next one is the first. */
  failAt(n: number, failure?: InjectedFailure): void {
    this.gate.failAt(n, failure);
  }

  /** Failures that were planned and did not come to pass. */
  get pendingFailures(): number {
    return this.gate.pendingFailures;
  }

  clearFailures(): void {
    this.gate.clearFailures();
  }

  setCellEditMode(isOn: boolean): void {
    this.gate.inCellEditMode = isOn;
  }

  /** Comes back when no cell waits for a custom function. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  /** What a cell comes to, with the message of an error; settle first. */
  result(address: string): CellResult {
    const { book, sheet, rect } = findArea(this.workbook, this.workbook.active, address);
    return resultAt(book, sheet, rect.row, rect.column);
  }

  /** Everything the workbook holds, as plain data without ids, to compare with another time. */
  snapshot(): Readonly<Record<string, unknown>> {
    return snapshot(this.workbook);
  }

  /** Presses a ribbon button that runs a function. */
  pressRibbonButton(controlId: string, functionName: string): void {
    this.seam?.command(controlId, functionName);
  }

  private createInterpreter(): Interpreter {
    return new Interpreter({
      members: new Members({
        tables: { ...allTables(this.references), ...serviceTables },
        allow: requirementCheck(this.requirementSets),
        settle: () => (this.waitsForFunctions ? this.calculation.settle() : Promise.resolve()),
        act: this.workbook.asAddIn,
      }),
      references: this.references,
      roots: {
        global: () => wired("Workbook", this.workbook),
        create: (name) =>
          createService(name, {
            onActionsReady: () => this.seam?.takeCommands(),
            onPaneShown: (isShown) => this.options.onPaneShown?.(isShown),
            onInvocationResults: this.invocations.takeResults,
            onReadyForCalls: () => this.invocations.callAgain(),
          }),
      },
      onFault: (error) => this.faults.push(error),
    });
  }

  private get waitsForFunctions(): boolean {
    return this.options.reading !== "as Excel" && this.workbook.calculationMode !== "Manual";
  }

  private report(change: Change): void {
    const messages = eventMessages(this.workbook, change, (sheet, rect) =>
      this.references.hold(wired("Range", { book: this.workbook, sheet, rect })),
    );
    this.events.add(messages, this.server.isBusy);
    this.tellWatchers();
  }

  private readonly tellWatchers = (): void => this.watchers.forEach((watcher) => watcher());

  private send(messages: readonly HostMessage[]): void {
    this.seam?.sendMessages(messages);
  }
}
