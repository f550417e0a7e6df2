import { useRef } from "preact/hooks";
import { workbookEnding } from "./file-transfer";

export interface TitleBarProps {
  readonly fileName: string;
  readonly hasChanges: boolean;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The workbook's name, and what is done with whole workbooks. */
export function TitleBar({ fileName, hasChanges, onNew, onOpen, onSave }: TitleBarProps) {
  const picker = useRef<HTMLInputElement>(null);

  function pick(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same file can be picked once more.
    input.value = "";
    if (file !== undefined) {
      onOpen(file);
    }
  }

  return (
    <div class="title-bar">
      <img src="assets/icon-32.png" width="24" height="24" alt="" />
      <h1>
        {fileName}
        <span class="changes">{hasChanges ? " not saved" : ""}</span>
      </h1>
      <div class="file-buttons">
        <button type="button" onClick={onNew}>
          New
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          Open…
        </button>
        <button type="button" onClick={onSave}>
          Save
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="Workbook to open"
          accept={workbookEnding}
          onChange={(event) => pick(event.currentTarget)}
        />
      </div>
    </div>
  );
}
