import { registerRow } from "../../taskpane/tabs/school/imports/made-up-register";
import { trust } from "../pane-cohorts";
import { press } from "../pane-page";
import { registerFile } from "../pane-school-page";
import { skipFirstRun, unfold } from "./state";
import type { PaneState } from "./state";

export const schoolStates: readonly PaneState[] = [
  { name: "School, none yet", reach: skipFirstRun },
  {
    name: "School, the list",
    options: { draft: trust },
    reach: (page) => page.getByRole("heading", { name: "6 schools" }).waitFor(),
  },
  {
    name: "School, a form",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Ashdown Primary School/);
      await page.getByLabel("Pupils").waitFor();
      await unfold(page);
    },
  },
  {
    name: "School, a form with a problem",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Ashdown Primary School/);
      await page.getByLabel("Pupils").fill("many");
      await page.getByText('"many" is not accepted').waitFor();
    },
  },
  {
    name: "School, the register",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Find in DfE's register/);
      const rows = [registerRow({ urn: 900201, name: "Elm Academy", trust: "Made Up Learning Trust" })];
      await page.getByLabel("Establishment file").setInputFiles(registerFile(rows));
      await page.getByLabel("Name, URN or trust").fill("elm");
      await page.getByRole("button", { name: "Add: Elm Academy" }).waitFor();
    },
  },
  {
    name: "School, a DfE list",
    options: { draft: trust },
    reach: async (page) => {
      await press(page, /^Mark from a DfE list/);
      const buffer = Buffer.from(`URN,Name\n${trust.schools[1]![trust.schools[0]!.indexOf("URN")]},One\n`);
      await page.getByLabel("DfE's list").setInputFiles({ name: "pp50-made-up.csv", mimeType: "text/csv", buffer });
      await page.getByLabel("PP50 list").check();
      await page.getByLabel("For which intake?").fill("Autumn 2026");
      await page.keyboard.press("Tab");
      await page.getByText("You say that this is the PP50 list").waitFor();
    },
  },
];
