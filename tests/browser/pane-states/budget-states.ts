import type { Page } from "playwright-core";
import { trust, withoutSense } from "../pane-cohorts";
import { answerAfter, fillBudget, inHost, press, showTab } from "../pane-page";
import { skipFirstRun, unfold } from "./state";
import type { PaneState } from "./state";

export const budgetStates: readonly PaneState[] = [
  {
    name: "Budget, nothing yet",
    reach: async (page) => {
      await skipFirstRun(page);
      await showTab(page, "Budget");
    },
  },
  {
    name: "Budget, problems",
    options: { draft: withoutSense(trust) },
    reach: (page) => showTab(page, "Budget", "Put these right first"),
  },
  {
    name: "Budget, before a fill",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Budget");
      await unfold(page);
    },
  },
  {
    name: "Budget, while it fills",
    options: { draft: trust, host: { latencyMilliseconds: 1 } },
    reach: async (page) => {
      await showTab(page, "Budget");
      // Keeps the fill from coming to its end.
      await answerAfter(page, 600_000);
      await press(page, "Fill");
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "Budget, a name that is taken",
    options: { draft: trust },
    reach: async (page) => {
      await showTab(page, "Budget");
      await inHost(page, (host) => host.workbook.addSheet("Summary") && null);
      await press(page, "Fill");
      await page.getByRole("heading", { name: "Names that are taken" }).waitFor();
    },
  },
  {
    name: "Budget, filled and updated with a cell typed over",
    options: { draft: trust },
    reach: async (page) => {
      await fillBudget(page);
      await typeOver(page);
      await press(page, "Update");
      await page.getByText("Typed over and left as they are: 1").waitFor();
      await unfold(page);
    },
  },
];

async function typeOver(page: Page): Promise<void> {
  await inHost(page, (host) => {
    const { body } = host.workbook.findTable("Cohort")!;
    const headings = host.person.values(`'Cohort budget'!A${body.row}:Z${body.row}`)[0]!;
    const column = String.fromCharCode("A".charCodeAt(0) + headings.indexOf("Net cost"));
    host.person.type(`'Cohort budget'!${column}${body.row + 1}`, "123");
  });
}
