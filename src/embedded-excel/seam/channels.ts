/** Numbers of the desktop client's calls and events. */
export const channels = { richApi: 93, messages: 33, ribbonCommands: 39, ribbonCommandDone: 94 } as const;

/** Entry of the message channel. */
export interface HostMessage {
  /** 1: call of a custom function; 65536: event of the object model. */
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: unknown;
}

type Handler = (channel: number, data: WrappedArray) => void;

export interface WrappedArray {
  readonly toArray: () => readonly unknown[];
}

/** The library unpacks arrays of the host through this. */
export function wrap(values: readonly unknown[]): WrappedArray {
  return { toArray: () => values };
}

/**
 * Who listens on which channel. What is said before anybody listens is said to the first who does; buttons of the
 * ribbon wait until the add-in has named their functions, which comes after its library listens.
 */
export class Channels {
  private readonly handlers = new Map<number, Handler[]>();
  private readonly held = new Set<number>([channels.ribbonCommands]);
  private readonly waiting = new Map<number, WrappedArray[]>();

  listen(channel: number, handler: Handler): void {
    this.handlers.set(channel, [...(this.handlers.get(channel) ?? []), handler]);
    this.sayWaiting(channel);
  }

  /** Lets through what a channel was holding back, from now on. */
  release(channel: number): void {
    this.held.delete(channel);
    this.sayWaiting(channel);
  }

  leave(channel: number): void {
    this.handlers.delete(channel);
  }

  say(channel: number, data: WrappedArray): void {
    const handlers = this.handlers.get(channel);
    if (handlers === undefined || this.held.has(channel)) {
      this.waiting.set(channel, [...(this.waiting.get(channel) ?? []), data]);
    } else {
      handlers.forEach((handler) => handler(channel, data));
    }
  }

  private sayWaiting(channel: number): void {
    const waiting = this.waiting.get(channel) ?? [];
    this.waiting.delete(channel);
    waiting.forEach((data) => this.say(channel, data));
  }

  sendMessages(messages: readonly HostMessage[]): void {
    const entries = messages.map(({ category, type, targetId, message }) =>
      wrap([category, type, targetId, typeof message === "string" ? message : JSON.stringify(message), 0, false]),
    );
    this.say(channels.messages, wrap(entries));
  }
}
