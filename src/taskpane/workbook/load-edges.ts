/** What the pane does in the workbook, loaded on first use. */
export type Edges = typeof import("./edges");

/** What keeps the pane's cohort and the workbook's the same. */
export type Keeping = typeof import("./keeping");

export function loadKeeping(): Promise<Keeping> {
  return import(/* webpackChunkName: "keeping" */ "./keeping");
}

export function loadEdges(): Promise<Edges> {
  return import(/* webpackChunkName: "workbook" */ "./edges");
}
