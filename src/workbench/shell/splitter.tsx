import { useRef } from "preact/hooks";

/** The pane may be as narrow as Excel's, and the sheet keeps some room. */
export const paneWidths = { least: 320, usual: 380, most: 900 } as const;

const keyStep = 20;

/** The line between the sheet and the pane: dragged, or moved by the arrow keys, it makes the pane wider or narrower. */
export function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const within = (wanted: number) => Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(wanted)));
  const byKey: Readonly<Record<string, number>> = {
    ArrowLeft: width + keyStep,
    ArrowRight: width - keyStep,
    Home: paneWidths.most,
    End: paneWidths.least,
  };

  function press(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  }

  function move(event: PointerEvent): void {
    if (grip.current !== null) {
      onWidth(within(grip.current.width + grip.current.x - event.clientX));
    }
  }

  function pressKey(event: KeyboardEvent): void {
    const wanted = byKey[event.key];
    if (wanted !== undefined) {
      event.preventDefault();
      onWidth(within(wanted));
    }
  }

  const release = (): void => {
    grip.current = null;
  };
  return (
    <div
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={pressKey}
    />
  );
}
