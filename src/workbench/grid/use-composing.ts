import { useMemo } from "preact/hooks";

export interface Composing {
  /** Whether an input method is putting letters together: the caret and the Enter key are its own then. */
  readonly isComposing: () => boolean;
  readonly listeners: { readonly onCompositionStart: () => void; readonly onCompositionEnd: () => void };
}

/** Knows whether an input method is at work in a field that has these listeners. */
export function useComposing(): Composing {
  return useMemo(() => {
    let composing = false;
    return {
      isComposing: () => composing,
      listeners: {
        onCompositionStart: () => {
          composing = true;
        },
        onCompositionEnd: () => {
          composing = false;
        },
      },
    };
  }, []);
}
