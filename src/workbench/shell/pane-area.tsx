import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EmbeddedExcel } from "../../embedded-excel";
import type { AddinManifest } from "./manifest";
import { PaneFrame } from "./pane-frame";
import { startWorker } from "./start-worker";

export type PaneState =
  { readonly kind: "starting" } | { readonly kind: "ready" } | { readonly kind: "failed"; readonly why: string };

export interface PaneAreaProps {
  readonly excel: EmbeddedExcel;
  readonly manifest: AddinManifest;
  readonly state: PaneState;
  readonly onState: (state: PaneState) => void;
  readonly onFault: (sentence: string) => void;
  readonly onHide: () => void;
  /** A key was pressed in the pane's frame. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** The line that is dragged to make the pane wider. */
  readonly children: ComponentChildren;
}

/** A service worker that keeps itself from the pane is no passing state. */
const mostStarts = 5;

/** The add-in's pane under its name, beside the sheet. */
export function PaneArea({ excel, manifest, state, onState, onFault, onHide, onKey, children }: PaneAreaProps) {
  const [hasWorker, setHasWorker] = useState(false);
  const [starts, setStarts] = useState(1);

  useEffect(() => {
    onState({ kind: "starting" });
    startWorker().then(
      () => setHasWorker(true),
      (error: unknown) => onState({ kind: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
  }, []);

  function startAgain(): void {
    if (starts === mostStarts) {
      onState({ kind: "failed", why: "The pane's service worker does not answer. Reload this page." });
    } else {
      onState({ kind: "starting" });
      setStarts(starts + 1);
    }
  }

  return (
    <aside class="pane-area" aria-label={`${manifest.name}: task pane`}>
      {children}
      <div class="pane-heading">
        <h2>{manifest.name}</h2>
        <button type="button" class="quiet" onClick={onHide}>
          Hide
        </button>
      </div>
      {state.kind === "failed" && <p class="pane-failure">The add-in did not start. {state.why}</p>}
      {hasWorker && (
        <PaneFrame
          key={starts}
          excel={excel}
          title={manifest.name}
          page={manifest.panePage}
          onReady={() => onState({ kind: "ready" })}
          onStartAgain={startAgain}
          onFailure={(why) => onState({ kind: "failed", why })}
          onFault={onFault}
          onKey={onKey}
        />
      )}
    </aside>
  );
}
