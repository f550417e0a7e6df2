import type { Page } from "playwright-core";
import type { CellValue } from "../../src/taskpane/state/tables";
import { expectAccessibleInAllColours } from "./accessibility";
import { expectNoFault, expectNotWide, fillBudget, narrow, openTab, press, said, usePane } from "./pane-page";
import { draft, eventually, keptTables, keptRow } from "./pane-school-page";
import { waitUntil } from "./pages";

const openPane = usePane(narrow);

describe("a school's form", () => {
  test("keeps each entry as the sheet holds it", async () => {
    const page = await openPane();
    await page.getByRole("button", { name: "Start with my school" }).click();
    expect(await page.locator(".problem").count()).toBe(0);
    await page.getByLabel("School name").fill("Brook School");
    await page.getByLabel("URN").fill("900111");
    await page.getByLabel("Setting", { exact: true }).selectOption("State school");
    await page.getByLabel("Phase").selectOption("Primary");
    await page.getByLabel("Pupils").fill("1,150");
    await page.getByLabel("Not on it").check();
    await page.getByLabel("SSAT member").selectOption("Yes");
    await page.getByLabel("Does the school get VAT back?").selectOption("No");
    await page.getByLabel("Financial year").selectOption({ label: "Maintained school: April to March" });
    await page.getByLabel("Cover, £ a day").fill("£210.50");
    await page.keyboard.press("Tab");
    await eventually(() => keptRow(page, 2), {
      School: "Brook School",
      URN: 900111,
      Setting: "State school",
      Phase: "Primary",
      Pupils: 1150,
      Listed: false,
      "SSAT member": true,
      "VAT recoverable": false,
      "Year basis": "maintained",
      "Cover day rate": 210.5,
    });
    expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("Brook School");
  });

  test("says what cannot be read as it is typed, tied to its field, and keeps the rest", async () => {
    const page = await openPane({ draft });
    await page.getByRole("button", { name: "Hill School" }).click();
    const pupils = page.getByLabel("Pupils");
    await pupils.fill("many");
    const problem = page.getByText('"many" is not accepted');
    await problem.waitFor();
    expect(await pupils.getAttribute("aria-invalid")).toBe("true");
    expect(await pupils.getAttribute("aria-describedby")).toContain(await problem.getAttribute("id"));
    await expectNoFault(page);
    await pupils.fill("150");
    await problem.waitFor({ state: "detached" });
    expect(await pupils.getAttribute("aria-invalid")).toBe("false");
  });

  test.each([
    { school: "Hill School", list: "The PP50 list counts" },
    { school: "Dale College", list: "The 16 to 19 list counts" },
  ])("of $school says which list counts", async ({ school, list }) => {
    const page = await openPane({ draft });
    await page.getByRole("button", { name: school }).click();
    await page.getByText(list).waitFor();
  });

  test("takes the people along to a new name, and says so", async () => {
    const page = await openPane({ draft });
    await page.getByRole("button", { name: "Hill School" }).click();
    await page.getByLabel("School name").fill("Hilltop School");
    await page.keyboard.press("Tab");
    await said(page, "2 people in the staff list moved to Hilltop School");
    const schoolsOfStaff = async () => (await keptTables(page)).staff.slice(1).map((row) => row[2]);
    await eventually(schoolsOfStaff, ["Hilltop School", "Hilltop School", "Dale College"]);
  });

  test("asks before a school is removed, and the focus is never lost", async () => {
    const page = await openPane({ draft });
    await page.getByRole("button", { name: "Hill School" }).click();
    await page.getByRole("button", { name: "Remove this school" }).click();
    await page.getByText("Remove Hill School? 2 people in the staff list are there,").waitFor();
    await waitUntil(page, () => document.activeElement?.textContent === "Keep");
    await expectNoFault(page);
    await page.keyboard.press("Enter");
    await waitUntil(page, () => document.activeElement?.textContent === "Remove this school");
    await page.keyboard.press("Enter");
    await press(page, "Remove");
    await said(page, "Removed Hill School.");
    await waitUntil(page, () => document.activeElement?.id === "school-heading");
    await eventually(async () => (await keptTables(page)).schools.slice(1).map((row) => row[0]), ["Dale College"]);
  });
});

describe("with the sheets written", () => {
  function tableValues(page: Page, name: string): Promise<readonly (readonly CellValue[])[]> {
    return page.evaluate(
      (table) =>
        Excel.run(async (context) => {
          const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
          await context.sync();
          return body.values as CellValue[][];
        }),
      name,
    );
  }

  async function openFilled(): Promise<Page> {
    const page = await openPane({ draft });
    await fillBudget(page, 3);
    await openTab(page, "School");
    return page;
  }

  test("a new name goes to the schools' sheet and to the people's", async () => {
    const page = await openFilled();
    await page.getByRole("button", { name: "Hill School" }).click();
    await page.getByLabel("School name").fill("Hilltop School");
    await page.keyboard.press("Tab");
    const column = async (table: string, at: number) => (await tableValues(page, table)).map((row) => row[at]);
    await eventually(() => column("Schools", 0), ["Hilltop School", "Dale College"]);
    await eventually(() => column("Cohort", 2), ["Hilltop School", "Hilltop School", "Dale College"]);
  });

  test("the first school after the last was removed stays in its form while it is typed", async () => {
    const page = await openFilled();
    for (const school of ["Hill School", "Dale College"]) {
      if ((await page.getByRole("button", { name: school }).count()) > 0)
        await page.getByRole("button", { name: school }).click();
      await page.getByRole("button", { name: "Remove this school" }).click();
      await press(page, "Remove");
      await said(page, `Removed ${school}.`);
    }
    await page.getByRole("button", { name: "Add a school" }).click();
    await page.getByLabel("School name").fill("Brook School");
    await page.getByLabel("Setting", { exact: true }).selectOption("State school");
    await page.getByLabel("Pupils").fill("150");
    await page.keyboard.press("Tab");
    const filled = async () => (await tableValues(page, "Schools")).filter((row) => row.some((cell) => cell !== ""));
    await eventually(
      async () => (await filled()).map((row) => [row[0], row[2], row[4]]),
      [["Brook School", "State school", 150]],
    );
    expect(await page.getByLabel("Pupils").inputValue()).toBe("150");
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });

  test("a new school gets one row, whatever is typed first and however fast", async () => {
    const page = await openFilled();
    await page.getByRole("button", { name: "Add another school" }).click();
    await page.getByLabel("Setting", { exact: true }).selectOption("State school");
    await page.getByLabel("School name").fill("Brook School");
    await page.getByLabel("Pupils").fill("150");
    await page.keyboard.press("Tab");
    await eventually(
      async () => (await tableValues(page, "Schools")).map((row) => [row[0], row[2], row[4]]),
      [
        ["Hill School", "State school", 140],
        ["Dale College", "16 to 19", 900],
        ["Brook School", "State school", 150],
      ],
    );
    expect(await page.getByLabel("School name").inputValue()).toBe("Brook School");
  });
});

test("neither the first screen, the list of schools nor a form has a fault that axe finds, in any colours", async () => {
  await expectAccessibleInAllColours(await openPane());
  const page = await openPane({ draft });
  await openTab(page, "School");
  await expectAccessibleInAllColours(page);
  await page.getByRole("button", { name: "Hill School" }).click();
  await page.locator("details").first().click();
  await expectAccessibleInAllColours(page);
  await expectNotWide(page);
});
