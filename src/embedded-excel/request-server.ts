import { plannedFailure, refusals } from "./protocol/gate";
import type { Gate, Refusal } from "./protocol/gate";
import type { Interpreter } from "./protocol/interpreter";
import { requestKind } from "./protocol/request-kind";
import { utf8Length } from "./protocol/utf8-length";
import type { WireRequest, WireResponse } from "./protocol/wire-format";
import type { RequestKind, WireLog } from "./protocol/wire-log";
import type { SeamAnswer } from "./seam/external";

export interface RequestServerOptions {
  readonly interpreter: Interpreter;
  readonly gate: Gate;
  readonly log: WireLog;
  readonly latencyMilliseconds: number;
  /** Called after each answer has reached the client. */
  readonly afterAnswer: () => void;
}

interface Arrived {
  readonly request: WireRequest;
  readonly kind: RequestKind;
  readonly requestBytes: number;
  readonly started: number;
}

/** Answers requests, each in its own time; keeps the log. */
export class RequestServer {
  private running = 0;

  constructor(private readonly options: RequestServerOptions) {}

  /** A request is being answered. */
  get isBusy(): boolean {
    return this.running > 0;
  }

  readonly answer = async (requestText: string): Promise<SeamAnswer> => {
    const request = JSON.parse(requestText) as WireRequest;
    const arrived = { request, kind: requestKind(request), requestBytes: utf8Length(requestText), started: Date.now() };
    this.running++;
    await pause(this.options.latencyMilliseconds);
    try {
      return await serve(this.options, arrived);
    } finally {
      this.running--;
      // The client takes in the answer first; only then may events reach it.
      setTimeout(this.options.afterAnswer, 0);
    }
  };
}

async function serve({ interpreter, gate, log }: RequestServerOptions, arrived: Arrived): Promise<SeamAnswer> {
  const { request, kind, requestBytes } = arrived;
  const failure = kind === "batch" ? gate.nextFailure() : undefined;
  const refuse = (refusedAs: Refusal, response?: WireResponse, responseBytes = 0): SeamAnswer => {
    log.add({ ...entry(arrived), refusedAs, responseBytes, ...(response === undefined ? {} : { response }) });
    return { refusal: refusals[refusedAs] };
  };
  const refusal = kind === "batch" ? gate.refusal(requestBytes, failure) : undefined;
  if (refusal !== undefined) {
    return refuse(refusal);
  }
  const response = await interpreter.run(request, plannedFailure(failure));
  const responseText = JSON.stringify(response);
  const responseBytes = utf8Length(responseText);
  if (responseBytes > gate.payloadLimit) {
    return refuse("ResponsePayloadSizeLimitExceeded", response, responseBytes);
  }
  log.add({ ...entry(arrived), responseBytes, response });
  return { responseText };
}

function entry({ kind, request, requestBytes, started }: Arrived) {
  return { kind, request, requestBytes, milliseconds: Date.now() - started };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
