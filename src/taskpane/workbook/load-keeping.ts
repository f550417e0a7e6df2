/** What keeps the pane's cohort and the workbook's the same, loaded on first use. */
export type Keeping = typeof import("./keeping");

export function loadKeeping(): Promise<Keeping> {
  return import(/* webpackChunkName: "keeping" */ "./keeping");
}
