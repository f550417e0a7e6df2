import type { ComponentChildren } from "preact";

export interface MessageBarProps {
  /** A warning is read out at once; news waits for its turn. */
  readonly kind: "warning" | "news";
  readonly children: ComponentChildren;
  readonly onDismiss: () => void;
}

/** One thing to know, above the sheet, until it is dismissed. */
export function MessageBar({ kind, children, onDismiss }: MessageBarProps) {
  return (
    <div class={`message-bar ${kind}`} role={kind === "warning" ? "alert" : "status"}>
      <div class="message">{children}</div>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          onDismiss();
          requestAnimationFrame(focusOnNext);
        }}
      >
        Dismiss
      </button>
    </div>
  );
}

/** The button goes with its message: the next one's has the focus then, or the active cell. */
function focusOnNext(): void {
  const next = document.querySelector<HTMLElement>(".message-bar button.quiet");
  (next ?? document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]'))?.focus();
}
