import { useId, useState } from "preact/hooks";

interface FileInputProps {
  readonly label: string;
  readonly hint: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a CSV file by choosing it or by dropping it here. The page reads it; it goes nowhere else. */
export function FileInput({ label, hint, isDisabled = false, onFile }: FileInputProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined && !isDisabled) onFile(file);
  };
  return (
    <div
      class={`file-input${isOver ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
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
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  );
}
