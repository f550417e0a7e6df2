import { signal } from "@preact/signals";

/** What the pane says to whoever is at work, read out by screen readers. */
export interface Message {
  readonly tone: "done" | "problem";
  readonly text: string;
}

/** The latest message; null for none. */
export const message = signal<Message | null>(null);

export function sayDone(text: string): void {
  message.value = { tone: "done", text };
}

export function sayProblem(text: string): void {
  message.value = { tone: "problem", text };
}

/** Says what went wrong with something that was tried. A mistake of ours surfaces in the console too. */
export function sayFailure(error: unknown): void {
  if (!(error instanceof Error)) throw error;
  sayProblem(error.message);
}
