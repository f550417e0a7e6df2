import { loadPart } from "../load-part";

/** What keeps the pane's cohort and the workbook's the same, loaded on first use. */
export type Keeping = typeof import("./keeping");

export function loadKeeping(): Promise<Keeping> {
  return loadPart(() => import(/* webpackChunkName: "keeping" */ "./keeping"));
}
