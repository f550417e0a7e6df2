import { isWelcomed } from "./is-first-run";

/** The first screen. */
export function FirstRun() {
  return (
    <main>
      <button type="button" onClick={() => (isWelcomed.value = true)}>
        Start with my school
      </button>
    </main>
  );
}
