import { message } from "../state/message";

/** The latest message, announced as it comes; problems stay until somebody has read them. */
export function MessageBar() {
  const shown = message.value;
  return (
    <div role="status" class="message-bar">
      {shown !== null && (
        <p class={`message ${shown.tone}`}>
          <span>{shown.text}</span>
          <button type="button" class="quiet" aria-label="Dismiss this message" onClick={() => (message.value = null)}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
