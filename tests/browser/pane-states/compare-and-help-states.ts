import { primary, trust } from "../pane-cohorts";
import { showTab } from "../pane-page";
import { skipFirstRun, unfold } from "./state";
import type { PaneState } from "./state";

export const compareAndHelpStates: readonly PaneState[] = [
  {
    name: "Compare, nobody yet",
    reach: async (page) => {
      await skipFirstRun(page);
      await showTab(page, "Compare");
    },
  },
  { name: "Compare, nobody chosen", options: { draft: primary }, reach: (page) => showTab(page, "Compare") },
  {
    name: "Compare, everybody chosen",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Compare");
      await page.getByLabel("Everybody").check();
      await page.locator(".measures").first().waitFor({ state: "attached" });
      await unfold(page);
    },
  },
  {
    name: "Help",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Help");
      await page.getByText("COHORTBUDGET").first().waitFor();
      await unfold(page);
    },
  },
];
