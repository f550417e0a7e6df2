import type { Signal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { failureInWords } from "../state/message";
import { loadEdges } from "../workbook/load-edges";
import type { Source } from "./source";
import { readFileBytes, readPasted, sourceOfRange } from "./source";
import { useFileDrop } from "./use-file-drop";

interface ChooseSourceProps {
  /** What the rows are of: "people". */
  readonly what: string;
  /** What is typed where rows are pasted. */
  readonly typed: Signal<string>;
  readonly onChoose: (source: Source) => void;
  readonly onBack: () => void;
}

/** The three ways to bring rows in: the clipboard, a CSV file, the selected cells of the sheet. */
export function ChooseSource({ what, typed, onChoose, onBack }: ChooseSourceProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  const take = async (read: () => Source | Promise<Source>): Promise<void> => {
    setProblem(null);
    try {
      onChoose(await read());
    } catch (error) {
      setProblem(failureInWords(error));
    }
  };
  const takeFile = (chosen: File | undefined): void => {
    if (chosen !== undefined)
      void take(async () => readFileBytes(chosen.name, new Uint8Array(await chosen.arrayBuffer())));
  };
  const drop = useFileDrop(takeFile);
  return (
    <div class={`choose-source${drop.isOver ? " dropping" : ""}`} {...drop.events}>
      <div class="field">
        <label for="paste-rows">Paste from Excel or your MIS</label>
        <p class="hint" id="paste-rows-hint">
          Copy the rows there, with their headings if you can, and paste them here.
        </p>
        <textarea
          id="paste-rows"
          ref={area}
          rows={4}
          aria-describedby="paste-rows-hint"
          value={typed.value}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData("text/plain") ?? "";
            if (typed.value !== "" || text.trim() === "") return;
            event.preventDefault();
            void take(() => readPasted(text));
          }}
        />
        {typed.value.trim() !== "" && (
          <button type="button" class="after-field" onClick={() => void take(() => readPasted(typed.value))}>
            Read these rows
          </button>
        )}
      </div>
      <h3>Or from a CSV file</h3>
      <p class="note">Choose the file, or drop it anywhere here.</p>
      <input
        type="file"
        ref={file}
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={`CSV file with ${what}`}
        onChange={({ currentTarget }) => {
          takeFile(currentTarget.files?.[0]);
          // The same file may be chosen again once it has been put right.
          currentTarget.value = "";
        }}
      />
      <button type="button" onClick={() => file.current?.click()}>
        Choose a file…
      </button>
      <h3>Or from this workbook</h3>
      <p class="note">Select the {what} in the sheet, with their headings if there are any.</p>
      <button type="button" onClick={() => void take(readSelected)}>
        Use the selected cells
      </button>
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="actions">
        <button type="button" onClick={onBack}>
          Back to the list
        </button>
      </div>
    </div>
  );
}

async function readSelected(): Promise<Source> {
  const { address, cells } = await (await loadEdges()).readSelection();
  return sourceOfRange(address, cells);
}
