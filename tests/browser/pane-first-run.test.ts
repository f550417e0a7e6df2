import { expectNoFault, focused, narrow, sheetNames, usePane } from "./pane-page";
import { eventually, keptTables, keptRow } from "./pane-school-page";
import { waitUntil } from "./pages";

const openPane = usePane(narrow);

describe("the first screen", () => {
  test.each([
    { name: "Primary school", people: 8, schools: 1, prices: 0 },
    { name: "Trust", people: 61, schools: 6, prices: 4 },
  ])("inserts the example $name, writes no sheet and goes to the budget", async ({ name, people, schools, prices }) => {
    const page = await openPane();
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
  });

  test("is passed by keyboard alone to the form of a school, and is not shown again", async () => {
    const page = await openPane();
    await expectNoFault(page);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Start with my school");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "New school" }).waitFor();
    await waitUntil(page, () => document.activeElement?.id === "school-heading");
    await page.reload();
    await page.getByRole("tab", { name: "School" }).waitFor();
    expect(await page.getByRole("button", { name: "Start with my school" }).count()).toBe(0);
  });

  test("is skipped to the tabs, from which it can be seen again until there is something", async () => {
    const page = await openPane();
    await page.getByRole("button", { name: "Skip" }).click();
    await page.getByRole("heading", { name: "Your schools" }).waitFor();
    await page.getByRole("button", { name: "See an example…" }).click();
    await waitUntil(page, () => document.activeElement?.id === "examples");
    await page.getByRole("button", { name: "Primary school" }).click();
    await page.getByText("Primary school inserted.").waitFor();
    await page.getByRole("tab", { name: "School" }).click();
    await page.getByRole("button", { name: "Add another school" }).waitFor();
    expect(await page.getByRole("button", { name: "See an example…" }).count()).toBe(0);
  });

  test("says so where an example cannot be loaded, and stays", async () => {
    const page = await openPane();
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new TypeError("offline"));
    });
    await page.getByRole("button", { name: "Trust" }).click();
    await page.getByRole("status").getByText("could not be loaded").waitFor();
    expect(await page.getByRole("button", { name: "Start with my school" }).count()).toBe(1);
  });
});
