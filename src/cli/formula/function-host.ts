import { Invocations } from "../../embedded-excel/functions/invocations";
import { defaultRequirementSets } from "../../embedded-excel/options";
import { Gate } from "../../embedded-excel/protocol/gate";
import { Interpreter } from "../../embedded-excel/protocol/interpreter";
import { Members } from "../../embedded-excel/protocol/members";
import { References } from "../../embedded-excel/protocol/references";
import { WireLog } from "../../embedded-excel/protocol/wire-log";
import { RequestServer } from "../../embedded-excel/request-server";
import { lightColours } from "../../embedded-excel/seam/external-context";
import { installSeam } from "../../embedded-excel/seam/external";
import type { Seam, SeamWindow } from "../../embedded-excel/seam/external";
import { createService, serviceTables } from "../../embedded-excel/services";

/** The library names the workbook when it starts, and asks nothing of it. */
const workbookClass = "Workbook";

/** The embedded Excel without a workbook: it calls custom functions through the client library, and no more. */
export class FunctionHost {
  private seam: Seam | null = null;
  private readonly invocations = new Invocations((messages) => this.seam?.sendMessages(messages));
  private readonly server = new RequestServer({
    interpreter: this.createInterpreter(),
    gate: new Gate(Number.POSITIVE_INFINITY),
    log: new WireLog(),
    latencyMilliseconds: 0,
    afterAnswer: () => undefined,
  });

  private announce: () => void = () => undefined;
  /** Comes back when the library has said that it takes calls; what it is told earlier is lost. */
  readonly ready = new Promise<void>((resolve) => (this.announce = resolve));

  /** All calls in one message to the library; answers in the same order. */
  readonly call = this.invocations.call;

  /** Stands in for Excel in a window. The client library is loaded there afterwards. */
  readonly install = (window: SeamWindow): void => {
    this.seam = installSeam(window, {
      requirementSets: defaultRequirementSets,
      documentSettings: {},
      theme: lightColours,
      locale: "en-US",
      documentUrl: "",
      answer: this.server.answer,
      onCommandDone: () => undefined,
    });
  };

  private createInterpreter(): Interpreter {
    return new Interpreter({
      members: new Members({
        tables: { ...serviceTables, [workbookClass]: {} },
        allow: () => undefined,
        settle: () => Promise.resolve(),
        act: (body) => body(),
      }),
      references: new References(),
      roots: {
        global: () => ({ className: workbookClass, model: null }),
        create: (name) =>
          createService(name, {
            onInvocationResults: this.invocations.takeResults,
            onReadyForCalls: () => this.announce(),
            onActionsReady: () => undefined,
            onPaneShown: () => undefined,
          }),
      },
      // Where nothing catches it, a fault ends the command instead of leaving it to wait for an answer.
      onFault: (error) => void Promise.reject(error),
    });
  }
}
