import { useId } from "preact/hooks";
import { useFileDrop } from "../../../imports/use-file-drop";

interface FileInputProps {
  /** Of the input, for whoever brings the focus to it. */
  readonly id?: string;
  readonly label: string;
  readonly hint: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a CSV file by choosing it or by dropping it here. The page reads it; it goes nowhere else. */
export function FileInput({ id: givenId, label, hint, isDisabled = false, onFile }: FileInputProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const take = (file: File | undefined): void => {
    if (file !== undefined && !isDisabled) onFile(file);
  };
  const drop = useFileDrop(take);
  return (
    <div class={`file-input${drop.isOver ? " over" : ""}`} {...drop.events}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-hint`}
        disabled={isDisabled}
        // The same file chosen again, once it has been put right, is news too.
        onClick={(event) => (event.currentTarget.value = "")}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
