import type { TargetedSupport } from "./academic-year";

/** What each year from 2024-25 says of targeted support. */
export const targetedSupportEnded: TargetedSupport = {
  kind: "none",
  because: { source: "npqDesignHistory", note: "ended: no targeted support for NPQs started from autumn 2024" },
};
