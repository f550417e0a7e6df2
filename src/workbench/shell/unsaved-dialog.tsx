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
  const choose = (choice: UnsavedChoice) => () => {
    // A dialog that is closed gives the focus back; one that is only removed does not.
    dialog.current?.close();
    onChoice(choice);
  };
  return (
    <dialog ref={dialog} class="unsaved" aria-labelledby="unsaved-title" onCancel={choose("stay")}>
      <h2 id="unsaved-title">Save changes to {fileName}?</h2>
      <p>Another workbook takes its place on this page.</p>
      <div class="dialog-buttons">
        <button type="button" class="primary" onClick={choose("save")}>
          Save
        </button>
        <button type="button" onClick={choose("leave")}>
          Don't save
        </button>
        <button type="button" onClick={choose("stay")}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
