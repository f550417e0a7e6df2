import { useEffect } from "preact/hooks";

export interface PageEvents {
  readonly onDropFile: (file: File) => void;
  readonly onSave: () => void;
}

/** Files dropped anywhere on the page, and Ctrl+S (Command+S on a Mac). */
export function usePageEvents({ onDropFile, onSave }: PageEvents): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
      }
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) {
        event.preventDefault();
        onDropFile(file);
      }
    };
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
        event.preventDefault();
        onSave();
      }
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    // Before a cell that is being edited takes the key for itself.
    addEventListener("keydown", press, true);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
      removeEventListener("keydown", press, true);
    };
  });
}
