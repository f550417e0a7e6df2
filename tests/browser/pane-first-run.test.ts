import type { Browser } from "playwright-core";
import { openPane } from "./pane-page";
import { narrow, eventually, keptTables, keptRow, sheetNames, focused, expectNoFault } from "./pane-school-page";
import { launchBrowser, waitUntil } from "./pages";

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => browser.close());

describe("the first screen", () => {
  test.each([
    { name: "Primary school", people: 8, schools: 1, prices: 0 },
    { name: "Trust", people: 61, schools: 6, prices: 4 },
  ])("inserts the example $name, writes no sheet and goes to the budget", async ({ name, people, schools, prices }) => {
    const { page, problems } = await openPane(browser, narrow);
    const before = await sheetNames(page);
    await page.getByRole("button", { name }).click();
    await page.getByText(`${name} inserted.`).waitFor();
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Budget");
    const sizes = async (): Promise<readonly number[]> => {
      const kept = await keptTables(page);
      return [kept.staff, kept.schools, kept.prices].map((table) => table.length - 1);
    };
    await eventually(sizes, [people, schools, prices]);
    expect(await keptRow(page, 2)).toMatchObject({ Pupils: 140, Listed: true });
    expect(await sheetNames(page)).toEqual(before);
    expect(problems).toEqual([]);
  });

  test("is passed by keyboard alone to the form of a school, and is not shown again", async () => {
    const { page, problems } = await openPane(browser, narrow);
    await expectNoFault(page);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Start with my school");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "New school" }).waitFor();
    await waitUntil(page, () => document.activeElement?.id === "school-heading");
    await page.reload();
    await page.getByRole("tab", { name: "School" }).waitFor();
    expect(await page.getByRole("button", { name: "Start with my school" }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test("is skipped to the tabs", async () => {
    const { page } = await openPane(browser, narrow);
    await page.getByRole("button", { name: "Skip" }).click();
    await page.getByRole("heading", { name: "Your schools" }).waitFor();
  });

  test("says so where an example cannot be loaded, and stays", async () => {
    const { page } = await openPane(browser, narrow);
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new TypeError("offline"));
    });
    await page.getByRole("button", { name: "Trust" }).click();
    await page.getByRole("status").getByText("could not be loaded").waitFor();
    expect(await page.getByRole("button", { name: "Start with my school" }).count()).toBe(1);
  });
});
