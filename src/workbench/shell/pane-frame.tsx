import { useEffect, useRef } from "preact/hooks";
import type { EmbeddedExcel } from "../../embedded-excel";
import { watchFrameFocus } from "./frame-focus";
import { watchPane } from "./watch-pane";

declare global {
  interface Window {
    /** Called from the pane's frame before the client library runs there; see library-worker.ts. */
    standInForExcel?: (frameWindow: Window) => void;
    readonly Office?: typeof Office;
  }
}

export interface PaneFrameProps {
  readonly excel: EmbeddedExcel;
  readonly title: string;
  /** The built page of the pane. */
  readonly page: string;
  /** The add-in's code has found its Excel. */
  readonly onReady: () => void;
  /** The pane asks for another start: it loaded itself again, or the service worker was not there for it. */
  readonly onStartAgain: () => void;
  readonly onFailure: (sentence: string) => void;
  /** The add-in goes on, but its code left an error to nobody. */
  readonly onFault: (sentence: string) => void;
  /** A key was pressed in the frame, and the pane has done with it. */
  readonly onKey: (event: KeyboardEvent) => void;
}

const noLibrary =
  "Microsoft's client library did not start in the pane: it is neither on this site (npm start puts it there) nor " +
  "within reach at appsforoffice.microsoft.com. Formulas of the add-in stay #BUSY! until it is.";
const noPage = "The pane's page could not be loaded from this site.";

/** The add-in's unmodified pane, with an embedded Excel around it. It runs the functions too, so it is never unloaded. */
export function PaneFrame({ excel, title, page, onReady, onStartAgain, onFailure, onFault, onKey }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const wasAsked = useRef(false);
  const hasFailed = useRef(false);
  const hearsKey = useRef(onKey);
  hearsKey.current = onKey;

  function fail(sentence: string): void {
    hasFailed.current = true;
    onFailure(sentence);
  }

  useEffect(() => {
    const own = frame.current?.contentWindow;
    if (!frame.current || !own) {
      return;
    }
    window.standInForExcel = (frameWindow) => {
      if (frameWindow !== own) {
        return;
      }
      if (wasAsked.current) {
        onStartAgain();
        return;
      }
      wasAsked.current = true;
      watchPane(frameWindow, { onMissingScript: (name) => fail(missing(name)), onFault });
      watchFrameFocus(frameWindow);
      frameWindow.addEventListener("keydown", (event) => hearsKey.current(event));
      excel.install(frameWindow);
    };
    frame.current.src = `${page}?workbench`;
  }, []);

  async function loaded(): Promise<void> {
    const own = frame.current?.contentWindow;
    const address = addressOf(own);
    if (!own || address === "about:blank") {
      return;
    }
    if (hasFailed.current) {
      return;
    }
    if (address === null || isRefused(own)) {
      onFailure(noPage);
    } else if (own.navigator.serviceWorker.controller === null) {
      onStartAgain();
    } else if (!wasAsked.current || own.Office === undefined) {
      onFailure(noLibrary);
    } else {
      await own.Office.onReady();
      onReady();
    }
  }

  return <iframe ref={frame} class="pane-frame" title={title} onLoad={() => void loaded()} />;
}

function missing(name: string): string {
  return `${name} could not be loaded from this site, so the add-in does not run. Build the add-in again, and reload.`;
}

/** A site that has no such page may answer with one that says so. */
function isRefused(frameWindow: Window): boolean {
  const [entry] = frameWindow.performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return (entry?.responseStatus ?? 0) >= 400;
}

/** Null where the browser shows a page of its own, which nobody may look into. */
function addressOf(frameWindow: Window | null | undefined): string | null {
  try {
    return frameWindow?.location.href ?? null;
  } catch {
    return null;
  }
}
