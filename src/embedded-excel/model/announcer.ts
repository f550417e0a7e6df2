import type { Author, Change } from "./changes";

/** Tells those who listen what happens, and who did it. */
export class Announcer {
  eventsEnabled = true;
  /** Who is at work: a person, unless a request of the add-in is being carried out. */
  author: Author = "person";
  readonly listeners = new Set<(change: Change) => void>();
  /** How many handlers the add-in has, by event and target. */
  readonly watched = new Map<string, number>();

  /** Does something in the add-in's name rather than a person's. */
  readonly asAddIn = <T>(body: () => T): T => {
    const before = this.author;
    this.author = "add-in";
    try {
      return body();
    } finally {
      this.author = before;
    }
  };

  /** Whether the add-in has asked to hear of anything. */
  get isWatched(): boolean {
    return [...this.watched.values()].some((handlers) => handlers > 0);
  }

  tell(change: Change): void {
    if (this.eventsEnabled) {
      this.listeners.forEach((listener) => listener(change));
    }
  }
}
