import { primary, trust, withoutSense } from "../pane-cohorts";
import { press, said, showTab } from "../pane-page";
import { paste, wrongRows } from "../pane-staff-page";
import { skipFirstRun, unfold } from "./state";
import type { PaneState } from "./state";

export const staffStates: readonly PaneState[] = [
  {
    name: "Staff, nobody yet",
    reach: async (page) => {
      await skipFirstRun(page);
      await showTab(page, "Staff");
    },
  },
  { name: "Staff, the list", options: { draft: trust }, reach: (page) => showTab(page, "Staff") },
  {
    name: "Staff, the list with problems",
    options: { draft: withoutSense(primary) },
    reach: async (page) => {
      await showTab(page, "Staff");
      await unfold(page);
    },
  },
  {
    name: "Staff, a person",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await page.locator(".person-open").first().click();
      await page.getByLabel("Role").waitFor();
      await unfold(page);
    },
  },
  {
    name: "Staff, adding with problems",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await press(page, "Add a person");
      await press(page, "Add");
      await said(page, /^Not added yet/);
    },
  },
  {
    name: "Staff, choosing what to import",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await press(page, "Paste or import a list");
      await page.getByLabel("Paste from Excel or your MIS").fill("Ann");
    },
  },
  {
    name: "Staff, an import with problems",
    options: { draft: primary },
    reach: async (page) => {
      await showTab(page, "Staff");
      await paste(page, wrongRows);
      await page.getByRole("heading", { name: "4 people in what you pasted" }).waitFor();
      await unfold(page);
    },
  },
];
