import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { sayFailure } from "../state/message";

/** A part of the pane whose script is loaded when it is first shown, so that the pane is usable sooner. */
export function lazy(load: () => Promise<ComponentType>): ComponentType {
  const loaded = signal<{ readonly Content: ComponentType } | null>(null);
  let isLoading = false;
  return function Lazy() {
    if (loaded.value !== null) return <loaded.value.Content />;
    if (!isLoading) {
      isLoading = true;
      load()
        .then((Content) => (loaded.value = { Content }), sayFailure)
        .finally(() => (isLoading = false));
    }
    return <p class="note">Loading…</p>;
  };
}
