import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { paneFrame, paneReady, shows, typeInto, useWorkbench } from "./workbench-page";

const workbench = useWorkbench();

/** The workbench with an empty workbook, on a site that lacks files of the add-in. */
const openWithout = (files: RegExp): Promise<Page> =>
  workbench.openFaulty((page) => page.route(files, (route) => route.fulfill({ status: 404, body: "" })));

/** A workbook that was saved with a text in its first cell. */
async function savedWith(page: Page, text: string): Promise<string> {
  await typeInto(page, "A1", text);
  await shows(page, 1, 1, text);
  const save = page.getByRole("button", { name: "Save", exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return download.path();
}

test.each([
  { what: "the pane's script", files: /\/taskpane\.js/, words: "taskpane.js could not be loaded" },
  { what: "the functions' script", files: /\/functions\.js$/, words: "functions.js could not be loaded" },
  { what: "the pane's page", files: /\/taskpane\.html/, words: "The pane's page could not be loaded" },
])("without $what the page says so, and the sheet can be edited", async ({ files, words }) => {
  const page = await openWithout(files);
  await page.getByText(words).first().waitFor();
  await typeInto(page, "A1", "=1+1");
  await shows(page, 1, 1, "2");
});

test("without functions.json the page says so, and the sheet can be edited", async () => {
  const page = await openWithout(/\/functions\.json/);
  await page.getByText("functions.json is not beside this page").waitFor();
  await typeInto(page, "A1", "=1+1");
  await shows(page, 1, 1, "2");
});

test("without a manifest there is no add-in to show, and the page says so", async () => {
  const page = await openWithout(/\/manifest\.xml/);
  expect(await page.getByRole("alert").innerText()).toBe(
    "The workbench did not start: manifest.xml is not beside this page (404): build the add-in again.",
  );
});

test("errors that the add-in's code leaves to nobody are shown", async () => {
  const page = await workbench.openFaulty();
  await paneReady(page);
  await paneFrame(page).evaluate(() => {
    setTimeout(() => {
      throw new Error("The first fault");
    });
  });
  await page.getByText("Something went wrong in the add-in").getByText("The first fault").waitFor();
  await paneFrame(page).evaluate(() => void Promise.reject(new Error("The second fault")));
  await page.getByText("The second fault (and 1 before)").waitFor();
});

test("functions whose code arrives long after Microsoft's library answer all the same", async () => {
  const page = await workbench.openFaulty((page) =>
    page.route(/\/functions\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    }),
  );
  await typeInto(page, "A1", '=NPQCOST("NPQLTD")');
  await shows(page, 1, 1, "899");
});

test("of two files opened at once the later one stays, though the earlier one takes longer to read", async () => {
  const page = await workbench.openEmpty();
  const small = await readFile(await savedWith(page, "small"));
  await page.getByRole("button", { name: "New", exact: true }).click();
  const picker = page.getByLabel("Workbook to open");
  const response = await page.request.get(`${workbench.address()}example-trust.xlsx`);
  const opened = (name: string, buffer: Buffer) =>
    picker.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await opened("large.xlsx", await response.body());
  await opened("small.xlsx", small);
  await shows(page, 1, 1, "small");
  await paneReady(page);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("small.xlsx");
});
