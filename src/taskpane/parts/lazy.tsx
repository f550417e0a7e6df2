import type { ComponentType } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { loadPart } from "../load-part";
import { loadable } from "./loadable";
import { NotYet } from "./not-yet";

/** A part of the pane whose script is loaded when it is first shown, so that the pane is usable sooner. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = loadable(() => loadPart(load));
  return function Lazy(props) {
    useLayoutEffect(part.load, []);
    const loaded = part.state.value;
    if (loaded === null || !("value" in loaded)) return <NotYet of={part} />;
    const Content = loaded.value;
    return <Content {...props} />;
  };
}
