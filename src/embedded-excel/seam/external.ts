import { Channels, channels, wrap } from "./channels";
import type { HostMessage, WrappedArray } from "./channels";
import { externalContext } from "./external-context";
import type { StartOptions } from "./external-context";

/** What the host says to a batch: a response, or the number with which it refuses. */
export type SeamAnswer = { readonly responseText: string } | { readonly refusal: number };

export interface SeamHost extends StartOptions {
  readonly answer: (requestText: string) => Promise<SeamAnswer>;
  /** Told when the function of a ribbon button says it has completed. */
  readonly onCommandDone: (controlId: string) => void;
}

export interface Seam {
  readonly sendMessages: (messages: readonly HostMessage[]) => void;
  /** Presses a ribbon button that runs a function, as soon as the add-in takes such commands. */
  readonly command: (controlId: string, functionName: string) => void;
  /** The add-in in the window takes commands from now on. */
  readonly takeCommands: () => void;
}

/** A window, as far as the seam touches it. */
export interface SeamWindow {
  readonly setTimeout: (task: () => void, milliseconds: number) => unknown;
}

type Reply = (answer: WrappedArray) => void;

/** Shared runtime (1) with custom functions (2), as the library reads it. */
const hostFlags = 3;
/** Listeners outlive the host they first met: the library registers once per page. */
const channelsOf = new WeakMap<object, Channels>();

/** Stands in for the desktop client in a window. A later host takes over from an earlier one. */
export function installSeam(window: SeamWindow, host: SeamHost): Seam {
  const known = channelsOf.get(window) ?? new Channels();
  channelsOf.set(window, known);
  const later = (task: () => void) => window.setTimeout(task, 0);
  const context = externalContext(host);
  const members = {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$$$disableLogging$${hostFlags}`,
    GetContext: () => context,
    Execute: (id: number, parameters: readonly unknown[], reply: Reply) => {
      if (id === channels.richApi) {
        void answerBatch(host, parameters, reply);
        return;
      }
      if (id === channels.ribbonCommandDone) {
        host.onCommandDone(String(parameters[0]));
      }
      later(() => reply(wrap([0])));
    },
    RegisterEvent: (id: number, _target: string, handler: (id: number, data: WrappedArray) => void, reply: Reply) => {
      known.listen(id, handler);
      later(() => reply(wrap([0])));
    },
    UnregisterEvent: (id: number, _target: string, reply: Reply) => {
      known.leave(id);
      later(() => reply(wrap([0])));
    },
  };
  Object.defineProperty(window, "external", { value: members, configurable: true, writable: true });
  return {
    sendMessages: (messages) => known.sendMessages(messages),
    takeCommands: () => known.release(channels.ribbonCommands),
    command: (controlId, functionName) =>
      known.say(
        channels.ribbonCommands,
        wrap([controlId, functionName, JSON.stringify({ source: { id: controlId } })]),
      ),
  };
}

async function answerBatch(host: SeamHost, parameters: readonly unknown[], reply: Reply): Promise<void> {
  const [, , , , requestText] = parameters[0] as readonly unknown[];
  const answer = await host.answer(String(requestText));
  reply("refusal" in answer ? wrap([answer.refusal, ""]) : wrap([0, [200, [], answer.responseText]]));
}
