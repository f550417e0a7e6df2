export interface PaneWatcher {
  /** A script of the add-in's own could not be loaded, so that it does not run. */
  readonly onMissingScript: (name: string) => void;
  /** The add-in's code left an error to nobody. */
  readonly onFault: (sentence: string) => void;
}

/** Hears what goes wrong in the pane's window from now on. Scripts of other sites are none of the add-in. */
export function watchPane(pane: Window, { onMissingScript, onFault }: PaneWatcher): void {
  const onError = (event: Event): void => {
    const { target } = event;
    if (event instanceof (pane as Window & typeof globalThis).ErrorEvent) {
      onFault(event.message);
    } else if (target !== null && "src" in target && typeof target.src === "string") {
      const { origin, pathname } = new URL(target.src, pane.location.href);
      if (origin === location.origin && target instanceof (pane as Window & typeof globalThis).HTMLScriptElement) {
        onMissingScript(pathname.slice(pathname.lastIndexOf("/") + 1));
      }
    }
  };
  pane.addEventListener("error", onError, true);
  pane.addEventListener("unhandledrejection", ({ reason }) => onFault(messageOf(reason)));
}

/** Errors of the pane's window are of another kind than this window's. */
function messageOf(reason: unknown): string {
  const isError = typeof reason === "object" && reason !== null && "message" in reason;
  return String(isError ? reason.message : reason);
}
