import type { CustomFunctions } from "./calc/calc-workbook";
import { calcView } from "./calc-view";
import { noCalculation } from "./calculation";
import type { CreateEngine } from "./calculation";
import { noFunctions } from "./functions/no-functions";
import { Workbook } from "./model/workbook";
import { Gate } from "./protocol/gate";
import type { InjectedFailure } from "./protocol/gate";
import { Interpreter } from "./protocol/interpreter";
import { Members } from "./protocol/members";
import { References } from "./protocol/references";
import { WireLog } from "./protocol/wire-log";
import { requestServer } from "./request-server";
import { installSeam } from "./seam/external";
import type { Seam, SeamWindow } from "./seam/external";
import { lightColours } from "./seam/external-context";
import type { OfficeColours } from "./seam/external-context";
import { createService, serviceTables } from "./services";
import { excelTables } from "./wire/tables";
import { wired } from "./wire/wire-class";

export interface EmbeddedExcelOptions {
  /** Requirement sets declared to the add-in and enforced. Default: ExcelApi 1.17 and its companions. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Bytes that a request or an answer may have at most. Default: 5 MB, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** How long each request is on its way. Default: none. */
  readonly latencyMilliseconds?: number;
  /** "settled" waits for custom functions before values are answered; "as Excel" answers #BUSY! meanwhile. */
  readonly reading?: "settled" | "as Excel";
  readonly createEngine?: CreateEngine;
  readonly theme?: OfficeColours;
  readonly locale?: string;
}

export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  RibbonApi: "1.2",
};

const webPayloadLimit = 5 * 1024 * 1024;

export type EmbeddedExcel = ReturnType<typeof createEmbeddedExcel>;

/** A workbook that Microsoft's own client library, unmodified, takes for Excel. */
export function createEmbeddedExcel(options: EmbeddedExcelOptions = {}) {
  const requirementSets = options.requirementSets ?? defaultRequirementSets;
  const faults: unknown[] = [];
  const functions: CustomFunctions = noFunctions;
  const engine = (options.createEngine ?? noCalculation)(
    calcView(() => workbook),
    functions,
  );
  const workbook: Workbook = new Workbook({
    at: (sheet, row, column) => engine.result({ sheet: sheet.name, row, column }),
    spillOf: (sheet, row, column) => {
      const size = engine.spillOf({ sheet: sheet.name, row, column });
      return size === null ? null : { row, column, ...size };
    },
    changed: (sheet) => engine.changed(sheet?.name),
  });
  const members = new Members({
    tables: { ...excelTables, ...serviceTables },
    allow: () => undefined,
    settle: () => (options.reading === "as Excel" ? Promise.resolve() : engine.settle()),
  });
  const interpreter = new Interpreter({
    members,
    references: new References(),
    roots: {
      global: () => wired("Workbook", workbook),
      create: (name) => createService(name, { onInvocationResults: () => undefined }),
    },
    onFault: (error) => faults.push(error),
  });
  const gate = new Gate(options.payloadLimit ?? webPayloadLimit);
  const log = new WireLog();
  const answer = requestServer({
    interpreter,
    gate,
    log,
    latencyMilliseconds: options.latencyMilliseconds ?? 0,
    afterAnswer: () => undefined,
  });
  return {
    /** The workbook itself, to look into and to edit as a person would. */
    workbook,
    wireLog: log,
    /** Errors that are faults of the embedded Excel and not answers of it. */
    faults: faults as readonly unknown[],
    /** Stands in for Excel in a window; call it before the client library is loaded there. */
    install: (window: SeamWindow): Seam =>
      installSeam(window, {
        requirementSets,
        documentSettings: {},
        theme: options.theme ?? lightColours,
        locale: options.locale ?? "en-US",
        documentUrl: workbook.fileName,
        answer,
        onCommandDone: () => undefined,
      }),
    /** Requests that worked on the workbook so far. */
    roundTrips: () => log.roundTrips,
    /** Plans a failure for the n-th batch from now. */
    failAt: (n: number, failure?: InjectedFailure) => gate.failAt(n, failure),
    setCellEditMode: (on: boolean) => {
      gate.inCellEditMode = on;
    },
  };
}
