import { useEffect, useRef } from "preact/hooks";

export type UnsavedChoice = "save" | "leave" | "stay";

export interface UnsavedDialogProps {
  readonly fileName: string;
  readonly onChoice: (choice: UnsavedChoice) => void;
}

/** Asks what is to become of changes before another workbook takes the place of this one. */
export function UnsavedDialog({ fileName, onChoice }: UnsavedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="unsaved" aria-labelledby="unsaved-title" onCancel={() => onChoice("stay")}>
      <h2 id="unsaved-title">Save changes to {fileName}?</h2>
      <p>Another workbook takes its place on this page.</p>
      <div class="dialog-buttons">
        <button type="button" class="primary" onClick={() => onChoice("save")}>
          Save
        </button>
        <button type="button" onClick={() => onChoice("leave")}>
          Don't save
        </button>
        <button type="button" onClick={() => onChoice("stay")}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
