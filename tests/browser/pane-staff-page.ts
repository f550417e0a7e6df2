import type { Page } from "playwright-core";
import type { HostWindow } from "./host-script";
import { primary } from "./pane-cohorts";
import { expectNoFault as expectNoFaultOfPane, narrow, press, showTab, usePane } from "./pane-page";
import type { PaneOptions } from "./pane-page";
import { waitUntil } from "./pages";

/** Opens the Staff tab for the tests of a file. */
export function useStaffTab(): (options?: PaneOptions) => Promise<Page> {
  const open = usePane({ ...narrow, draft: primary });
  return async (options) => {
    const page = await open(options);
    await showTab(page, "Staff");
    return page;
  };
}

export const people = (page: Page) => page.locator(".person");

export const draftHolds = (page: Page, text: string) =>
  waitUntil(
    page,
    (wanted) =>
      JSON.stringify((window as unknown as HostWindow).host.workbook.settings.get("CohortBudgetDraft")).includes(
        wanted,
      ),
    text,
  );

export async function paste(page: Page, text: string): Promise<void> {
  await press(page, "Paste or import a list");
  const area = page.getByLabel("Paste from Excel or your MIS");
  await area.waitFor();
  await area.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The message lies over what is scrolled beneath it; the states of the pane are tried with it elsewhere. */
export async function dismissMessage(page: Page): Promise<void> {
  const dismiss = page.getByRole("button", { name: "Dismiss this message" });
  if (await dismiss.isVisible()) await dismiss.click();
}

export async function expectNoFault(page: Page): Promise<void> {
  await dismissMessage(page);
  await expectNoFaultOfPane(page);
}

/** Rows with a title above, a programme and schools that are not known, and one person who is in the list. */
export const wrongRows = [
  "Staff list of the trust",
  "Staff member\tNPQ\tWorkplace\tStart",
  "Ann\tLeading Teacher Development\tMillbrook Primary\tOct 2026",
  "Ben\tNPQXX\tOak Lane Primary\tOct 2026",
  "=Cy\tNPQSL\tOak Lane Primary\tSpring 2027",
  "P-101\tNPQH\tMillbrook Primary School\tAutumn 2026",
].join("\n");

export function manyRows(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `Person ${index}\tTeacher\tMillbrook Primary School\tNPQSL\tAutumn 2026`,
  );
  return ["Name\tJob title\tSchool\tCourse\tIntake", ...rows].join("\r\n");
}
