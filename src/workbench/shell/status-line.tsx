import type { PaneState } from "./pane-area";

const states: Readonly<Record<PaneState["kind"], string>> = {
  starting: "The add-in is starting",
  ready: "The add-in is ready",
  failed: "The add-in did not start",
};

/** What this page is, and how far the add-in has come. */
export function StatusLine({ pane, isOpening }: { readonly pane: PaneState; readonly isOpening: boolean }) {
  return (
    <footer class="status-line" aria-label="Status">
      <span>Embedded Excel: a stand-in where there is no Excel, not Excel itself</span>
      <span role="status" class="pane-state" data-state={pane.kind}>
        {isOpening ? "Opening the workbook" : states[pane.kind]}
        {pane.kind === "failed" && `. ${pane.why}`}
      </span>
    </footer>
  );
}
