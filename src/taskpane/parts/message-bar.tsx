import { useRef } from "preact/hooks";
import { message } from "../state/message";
import { focusAgain } from "./focus-again";

/** The latest message, announced as it comes; problems stay until somebody has read them. */
export function MessageBar() {
  const shown = message.value;
  const cameFrom = useRef<EventTarget | null>(null);
  const dismiss = (): void => {
    message.value = null;
    focusAgain(cameFrom.current);
  };
  return (
    <div role="status" class="message-bar">
      {shown !== null && (
        // The same words said once more are announced once more.
        <p class={`message ${shown.tone}`} key={shown}>
          <span>{shown.text}</span>
          <button
            type="button"
            class="quiet"
            aria-label="Dismiss this message"
            onFocus={({ relatedTarget }) => (cameFrom.current = relatedTarget)}
            onClick={dismiss}
          >
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
