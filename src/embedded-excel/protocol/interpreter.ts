import { readArguments } from "./arguments";
import { HostError, hostError } from "./host-error";
import type { Members } from "./members";
import { RequestObjects } from "./paths";
import type { Roots } from "./paths";
import { identityOf, query } from "./query";
import type { References } from "./references";
import { actionTypes } from "./wire-format";
import type { WireAction, WireErrorAnswer, WireRequest, WireResponse, WireResult } from "./wire-format";
import type { WireObject } from "./wire-table";

/** Stops a batch on purpose before the action with this index. */
export interface PlannedFailure {
  readonly beforeAction: number;
  readonly error: HostError;
}

export interface InterpreterOptions {
  readonly members: Members;
  readonly references: References;
  readonly roots: Roots;
  /** Told of errors that are faults of the embedded Excel itself. */
  readonly onFault: (error: unknown) => void;
}

/** Carries out batches of the client library; knows objects only by their tables. Several may run at once. */
export class Interpreter {
  private readonly running = new Set<RequestObjects>();

  constructor(private readonly options: InterpreterOptions) {}

  /** What was done before an error stays done, and its results are part of the answer. */
  async run(request: WireRequest, failure?: PlannedFailure): Promise<WireResponse> {
    const { members, references, roots } = this.options;
    const objects = new RequestObjects(request, members, references, roots);
    const batch = { objects, kept: new Set<number>() };
    const results: WireResult[] = [];
    this.running.add(objects);
    let index = 0;
    try {
      for (const action of request.Actions) {
        if (failure !== undefined && index >= failure.beforeAction) {
          throw failure.error;
        }
        results.push({ ActionId: action.Id, Value: await this.perform(action, batch) });
        index++;
      }
      if (failure !== undefined) {
        throw failure.error;
      }
      return { Results: results, TraceIds: traceIds(request, results) };
    } catch (error) {
      const shown = this.describe(error, Math.min(index, request.Actions.length - 1));
      return { Results: results, TraceIds: traceIds(request, results), Error: shown };
    } finally {
      this.running.delete(objects);
    }
  }

  /** Changes every object that a client or a running batch holds. */
  replaceObjects(change: (object: WireObject) => WireObject): void {
    this.options.references.replaceAll(change);
    this.running.forEach((objects) => objects.replaceAll(change));
  }

  private async perform(action: WireAction, batch: Batch): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) {
      return null;
    }
    const object = await batch.objects.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : this.instantiate(object, batch.kept.has(action.ObjectPathId));
      case actionTypes.query:
        return object === null ? null : query(this.options.members, object, action.QueryInfo ?? {});
      case actionTypes.method:
        return object === null ? null : this.callMethod(object, action, batch);
      case actionTypes.setProperty:
        return this.setProperty(object, action, batch);
      default:
        throw hostError("ApiNotSupportedInEmbeddedHost", `ApiNotSupportedInEmbeddedHost: action ${action.ActionType}`);
    }
  }

  private instantiate(object: WireObject, keep: boolean): unknown {
    const identity = identityOf(this.options.members, object);
    const mayKeep = keep && this.options.members.tableOf(object).kept === true;
    return mayKeep ? { ...identity, _ReferenceId: this.options.references.hold(object) } : identity;
  }

  private async callMethod(object: WireObject, action: WireAction, batch: Batch): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      batch.kept.add(action.ObjectPathId);
      return null;
    }
    const args = await readArguments(action.ArgumentInfo, batch.objects.resolve);
    if (action.Name === "_RemoveReference") {
      this.options.references.release(String(args[0]));
      return null;
    }
    const answer = await this.options.members.call(object, action.Name, args);
    return answer ?? null;
  }

  private async setProperty(object: WireObject | null, action: WireAction, batch: Batch): Promise<null> {
    if (object === null) {
      throw hostError("InvalidOperation");
    }
    const [value] = await readArguments(action.ArgumentInfo, batch.objects.resolve);
    this.options.members.write(object, action.Name, value);
    return null;
  }

  private describe(error: unknown, index: number): WireErrorAnswer {
    const shown = error instanceof HostError ? error : hostError("EmbeddedHostFailed", String(error));
    if (shown !== error) {
      this.options.onFault(error);
    }
    return {
      Code: shown.code,
      Message: shown.message,
      Location: shown.location ?? "",
      ActionIndex: index,
      HttpStatusCode: shown.status,
    };
  }
}

interface Batch {
  readonly objects: RequestObjects;
  /** Paths that the client asked to keep earlier in this batch. */
  readonly kept: Set<number>;
}

/** The client attaches an event handler only when its trace comes back. */
function traceIds(request: WireRequest, results: readonly WireResult[]): readonly number[] {
  return request.Actions.slice(0, results.length)
    .filter((action) => action.ActionType === actionTypes.trace)
    .map((action) => action.Id);
}
