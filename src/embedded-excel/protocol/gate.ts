import { HostError } from "./host-error";
import type { PlannedFailure } from "./interpreter";

/** Numbers with which the desktop client refuses a request as a whole. */
export const refusals = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
  AccessDenied: 7000,
} as const;

export type Refusal = keyof typeof refusals;

export interface InjectedFailure {
  /** The code that the add-in sees; a refusal's name refuses the request as a whole. Default: GeneralException. */
  readonly code?: string;
  readonly message?: string;
  /** Actions of the batch that are carried out first; Infinity loses only the answer. Default: none. */
  readonly afterActions?: number;
}

/** What stands between a request and the workbook: limits, cell-edit mode and planned failures. */
export class Gate {
  inCellEditMode = false;
  private counted = 0;
  private readonly planned = new Map<number, InjectedFailure>();

  constructor(readonly payloadLimit: number) {}

  /** Plans a failure for the n-th batch from now; the next one is the first. */
  failAt(n: number, failure: InjectedFailure = {}): void {
    if (!Number.isInteger(n) || n < 1) {
      throw new RangeError(`A failure needs a whole number from 1, not ${n}.`);
    }
    this.planned.set(this.counted + n, failure);
  }

  /** Planned failures that did not come to pass. */
  get pendingFailures(): number {
    return this.planned.size;
  }

  clearFailures(): void {
    this.planned.clear();
  }

  /** Counts a batch on the workbook and takes the failure that is planned for it. */
  nextFailure(): InjectedFailure | undefined {
    this.counted++;
    const failure = this.planned.get(this.counted);
    this.planned.delete(this.counted);
    return failure;
  }

  refusal(requestBytes: number, failure: InjectedFailure | undefined): Refusal | undefined {
    if (requestBytes > this.payloadLimit) {
      return "RequestPayloadSizeLimitExceeded";
    }
    if (this.inCellEditMode) {
      return "InvalidOperationInCellEditMode";
    }
    return failure?.afterActions === undefined && isRefusal(failure?.code) ? failure.code : undefined;
  }
}

export function plannedFailure(failure: InjectedFailure | undefined): PlannedFailure | undefined {
  return failure === undefined
    ? undefined
    : {
        beforeAction: failure.afterActions ?? 0,
        error: new HostError(failure.code ?? "GeneralException", failure.message),
      };
}

function isRefusal(code: string | undefined): code is Refusal {
  return code !== undefined && code in refusals;
}
