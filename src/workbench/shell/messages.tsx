import { useState } from "preact/hooks";
import type { Desk } from "./desk";
import { useExcelNews } from "./excel-news";
import type { OpenedCopy } from "./excel-news";
import { bytesOfBase64, download } from "./file-transfer";
import { MessageBar } from "./message-bar";

export interface MessagesProps {
  readonly desk: Desk;
  /** Opens a copy in place of the workbook, with the care that this takes. */
  readonly onOpen: (fileName: string, bytes: Uint8Array) => void;
}

/** What went wrong, what a file had that was left out, and what the add-in opened beside the workbook. */
export function Messages({ desk, onOpen }: MessagesProps) {
  const { excel, fileName, leftOut } = desk.workbook.value;
  const { faults, copies } = useExcelNews(excel);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const isShown = (key: string): boolean => !dismissed.includes(key);
  const dismiss = (key: string) => () => setDismissed([...dismissed, key]);
  const problem = desk.problem.value;
  const faultsOf = (what: string, sentences: readonly string[]) => {
    const key = `${what} ${sentences.length}`;
    return sentences.length > 0 && isShown(key) ? (
      <MessageBar kind="warning" onDismiss={dismiss(key)}>
        {what}: {sentences.at(-1)}
        {sentences.length > 1 && ` (and ${sentences.length - 1} before)`}
      </MessageBar>
    ) : null;
  };
  return (
    <div class="messages">
      {problem !== null && (
        <MessageBar
          kind="warning"
          onDismiss={() => {
            desk.problem.value = null;
          }}
        >
          {problem}
        </MessageBar>
      )}
      {faultsOf("The embedded Excel could not do something that was asked of it", faults)}
      {faultsOf("Something went wrong in the add-in", desk.addinFaults.value)}
      {leftOut.length > 0 && isShown("left out") && (
        <MessageBar kind="news" onDismiss={dismiss("left out")}>
          <details>
            <summary>{fileName} has things that the embedded Excel does not hold. Saving leaves them out.</summary>
            <ul>
              {leftOut.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </details>
        </MessageBar>
      )}
      {copies
        .filter(({ index }) => isShown(`copy ${index}`))
        .map((copy) => (
          <CopyMessage
            key={copy.index}
            copy={copy}
            name={copyName(fileName, copy.index)}
            onOpen={onOpen}
            onDismiss={dismiss(`copy ${copy.index}`)}
          />
        ))}
    </div>
  );
}

interface CopyMessageProps extends Pick<MessagesProps, "onOpen"> {
  readonly copy: OpenedCopy;
  readonly name: string;
  readonly onDismiss: () => void;
}

function CopyMessage({ copy: { base64 }, name, onOpen, onDismiss }: CopyMessageProps) {
  if (base64 === null) {
    return (
      <MessageBar kind="news" onDismiss={onDismiss}>
        The add-in asked for a new, empty workbook: press New for one.
      </MessageBar>
    );
  }
  const bytes = bytesOfBase64(base64);
  return (
    <MessageBar kind="news" onDismiss={onDismiss}>
      The add-in made a workbook, {name}.{" "}
      <button type="button" onClick={() => download(name, bytes)}>
        Save it
      </button>{" "}
      <button type="button" onClick={() => onOpen(name, bytes)}>
        Open it here
      </button>
    </MessageBar>
  );
}

/** "budget.xlsx" gives "budget copy.xlsx", then "budget copy 2.xlsx". */
function copyName(fileName: string, index: number): string {
  return fileName.replace(/\.xlsx$/i, "") + (index === 0 ? " copy.xlsx" : ` copy ${index + 1}.xlsx`);
}
