import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { sayFailure } from "../state/message";

/** A part of the pane whose script is loaded when it is first shown, so that the pane is usable sooner. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<{ readonly Content: ComponentType<Props> } | null>(null);
  let isLoading = false;
  return function Lazy(props) {
    if (loaded.value !== null) return <loaded.value.Content {...props} />;
    if (!isLoading) {
      isLoading = true;
      load()
        .then((Content) => (loaded.value = { Content }), sayFailure)
        .finally(() => (isLoading = false));
    }
    return <p class="note">Loading…</p>;
  };
}
