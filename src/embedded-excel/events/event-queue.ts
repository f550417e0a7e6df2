import type { HostMessage } from "../seam/channels";

/** Holds messages until the answer to the request that caused them has reached the client. */
export class EventQueue {
  private waiting: HostMessage[] = [];
  private isPlanned = false;

  constructor(private readonly send: (messages: readonly HostMessage[]) => void) {}

  add(messages: readonly HostMessage[], requestIsRunning: boolean): void {
    this.waiting.push(...messages);
    if (!requestIsRunning && !this.isPlanned && this.waiting.length > 0) {
      this.isPlanned = true;
      setTimeout(() => this.flush(), 0);
    }
  }

  /** Sends all that waits, at once. */
  flush(): void {
    const messages = this.waiting;
    this.waiting = [];
    this.isPlanned = false;
    if (messages.length > 0) {
      this.send(messages);
    }
  }
}
