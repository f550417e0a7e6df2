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

/** How long something may wait without a word. */
const shortWait = 1000;

/** Says, where something takes long, that it is held up if it is, and takes that back once it is done. */
export async function sayIfHeldUp(
  text: string,
  done: Promise<unknown>,
  isHeldUp: () => Promise<boolean>,
): Promise<void> {
  const waiting: Message = { tone: "problem", text };
  let isDone = false;
  const look = async (): Promise<void> => {
    if ((await isHeldUp()) && !isDone) message.value = waiting;
  };
  const timer = setTimeout(() => void look().catch(() => undefined), shortWait);
  await done.catch(() => undefined);
  isDone = true;
  clearTimeout(timer);
  if (message.peek() === waiting) message.value = null;
}

/** An error whose message is written for people. */
export class ToldError extends Error {
  override readonly name = "ToldError";
}

/** Errors that say in words what somebody can do, by their names: their classes are loaded with what throws them. */
const told: ReadonlySet<string> = new Set(["ToldError", "FillError", "InputError", "NotPublishedError"]);

/**
 * What went wrong with something that was tried, in words. Anything but an error meant for people is a mistake of ours:
 * it surfaces in the console, and people read what to try.
 */
export function failureInWords(failure: unknown): string {
  if (failure instanceof Error && told.has(failure.name)) return failure.message;
  console.error(failure);
  return (
    "Something went wrong in the add-in. Look at what stands here and in the sheets before you go on; if it comes " +
    "back, close the pane and open it again."
  );
}

export function sayFailure(failure: unknown): void {
  sayProblem(failureInWords(failure));
}
