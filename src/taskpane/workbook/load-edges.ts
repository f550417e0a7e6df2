import { loadPart } from "../load-part";
import { sayFailure } from "../state/message";

/** What the pane does in the workbook, loaded on first use. */
export type Edges = typeof import("./edges");

export function loadEdges(): Promise<Edges> {
  return loadPart(() => import(/* webpackChunkName: "workbook" */ "./edges"));
}

/** Does something small in the workbook; what goes wrong is said in the pane. */
export async function withEdges(task: (edges: Edges) => Promise<void>): Promise<void> {
  try {
    await task(await loadEdges());
  } catch (error) {
    sayFailure(error);
  }
}
