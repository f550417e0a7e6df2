/** What the pane does in the workbook, loaded on first use. */
export type Edges = typeof import("./edges");

export function loadEdges(): Promise<Edges> {
  return import(/* webpackChunkName: "workbook" */ "./edges");
}
