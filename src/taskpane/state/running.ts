import { signal } from "@preact/signals";

/** Work in the workbook that takes time. */
export interface Running {
  readonly what: string;
  /** From 0 to 1; null where it cannot be said. */
  readonly done: number | null;
  /** Stops it and puts the workbook back; null where it cannot be stopped any more. */
  readonly cancel: (() => void) | null;
}

/** What is under way; null for nothing. */
export const running = signal<Running | null>(null);
