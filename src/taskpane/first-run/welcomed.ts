/** Workbooks on the web share their storage with the page they stand in; Office's key keeps ours apart. */
function storageKey(): string {
  return `${Office.context.partitionKey ?? ""}npq-cohort-budget-welcomed`;
}

/** Whether somebody has gone on from the first screen on this computer. Where that cannot be kept, nobody has. */
export function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(storageKey()) !== null;
  } catch {
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(storageKey(), "yes");
  } catch {
    // Browsers may refuse storage to embedded pages; the first screen then shows again next time.
  }
}
