import { signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import { failureInWords } from "../state/message";

/** Something that is loaded when it is first wanted. */
export interface Loadable<Value> {
  /** What was loaded, or in words why it could not be; null until one of them is known. */
  readonly state: ReadonlySignal<{ readonly value: Value } | { readonly failure: string } | null>;
  /** Loads it, unless it is there or on its way; also once more where it could not be had. */
  readonly load: () => void;
}

export function loadable<Value>(load: () => Promise<Value>): Loadable<Value> {
  const state = signal<{ readonly value: Value } | { readonly failure: string } | null>(null);
  let isDone = false;
  return {
    state,
    load: () => {
      if (isDone) return;
      isDone = true;
      state.value = null;
      load().then(
        (value) => (state.value = { value }),
        (failure: unknown) => {
          isDone = false;
          state.value = { failure: failureInWords(failure) };
        },
      );
    },
  };
}
