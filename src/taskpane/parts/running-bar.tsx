import { running } from "../state/running";

/** What is under way in the workbook, how far it is, and a way to stop it. */
export function RunningBar() {
  const shown = running.value;
  if (shown === null) return null;
  return (
    <div class="running">
      <label>
        {shown.what}
        <progress {...(shown.done === null ? {} : { value: shown.done })} max={1} />
      </label>
      {shown.cancel !== null && (
        <button type="button" onClick={shown.cancel}>
          Cancel
        </button>
      )}
    </div>
  );
}
