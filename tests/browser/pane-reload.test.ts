import type { FrameLocator, Page } from "playwright-core";
import { readBuiltFile } from "../support/project";
import { bundleEmbeddedExcel } from "./page-bundle";
import { inHost, waitInHost } from "./pane-page";
import { openPage } from "./pages";
import { useBrowser } from "./use-browser";

const open = useBrowser();

/** The workbook is the page's, and the pane stands in a frame, which is loaded again as Excel does after a fault. */
const firstScript = (): string => `
  if (window === window.top) {
    ${bundleEmbeddedExcel()}
    window.host = embeddedExcel.createEmbeddedExcel({ functions: ${readBuiltFile("functions.json")} });
  } else {
    window.top.host.install(window);
  }`;

const pane = (page: Page): FrameLocator => page.frameLocator("iframe");

async function openFramed(): Promise<Page> {
  // A file of the site that has no policy of its own, so that it may hold a frame.
  const page = await open((browser) => openPage(browser, "help.json", {}, firstScript()));
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "taskpane.html";
    frame.width = "350";
    frame.height = "700";
    document.body.replaceChildren(frame);
  });
  await pane(page)
    .getByRole("button", { name: /^Trust/ })
    .click();
  await pane(page).getByText("Trust inserted.").waitFor();
  await waitInHost(page, (host) => host.workbook.settings.get("CohortBudgetDraft") !== undefined);
  return page;
}

async function loadAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")!;
    return new Promise<void>((resolve) => {
      frame.addEventListener("load", () => resolve(), { once: true });
      frame.contentWindow!.location.reload();
    });
  });
  await pane(page).getByRole("heading", { name: "6 schools" }).waitFor();
}

interface Shown {
  readonly people: string;
  readonly figures: string;
  readonly quotes: readonly string[];
}

async function shown(page: Page): Promise<Shown> {
  const tab = (name: string) => pane(page).getByRole("tab", { name }).click();
  await tab("Staff");
  const people = await pane(page).locator(".staff-list-head").innerText();
  await tab("Budget");
  const figures = await pane(page).locator(".figures").innerText();
  await tab("Prices");
  await pane(page).getByRole("heading", { name: "Your quotes" }).waitFor();
  return { people, figures, quotes: await pane(page).locator(".entry").allInnerTexts() };
}

test("loaded again before anything is written, the pane shows the same cohort, from the draft in the workbook", async () => {
  const page = await openFramed();
  const before = await shown(page);
  expect(before).toMatchObject({ people: expect.stringContaining("61 people"), quotes: { length: 4 } });
  await loadAgain(page);
  expect(await shown(page)).toEqual(before);
  expect(await inHost(page, (host) => host.workbook.sheets.map(({ name }) => name))).toEqual(["Sheet1"]);
});

test("loaded again after a fill, it shows what stands in the sheets, and goes on following them", async () => {
  const page = await openFramed();
  await pane(page).getByRole("button", { name: "Fill", exact: true }).click();
  await pane(page)
    .getByRole("status")
    .getByText(/^Filled: 61 people/)
    .waitFor();
  const before = await shown(page);
  await loadAgain(page);
  expect(await shown(page)).toEqual(before);
  await pane(page).getByRole("tab", { name: "Budget" }).click();
  await pane(page).getByRole("button", { name: "Update", exact: true }).waitFor();
  await pane(page).getByRole("tab", { name: "School" }).click();
  await inHost(page, (host) => {
    const { body } = host.workbook.findTable("Schools")!;
    host.person.type(`Schools!A${body.row + 1}`, "Ashdown First School");
  });
  await pane(page)
    .getByRole("button", { name: /^Ashdown First School/ })
    .waitFor();
});
