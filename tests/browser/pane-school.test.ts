import { isDeepStrictEqual } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import type { CellValue, Tables } from "../../src/taskpane/state/tables";
import { registerHeadings, registerRow, registerText } from "../taskpane/imports/schools/made-up-register";
import { openPane, openTab } from "./pane-page";
import { launchBrowser } from "./pages";

jest.setTimeout(120_000);

const narrow = { browser: { viewport: { width: 320, height: 640 } } };

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => browser.close());

/** Two schools that do not exist, and four people. */
const draft: Tables = {
  schools: [
    ["School", "URN", "Setting", "Phase", "Pupils", "Listed", "SSAT member", "VAT recoverable", "Year basis", "Cover day rate"],
    ["Hill School", 900101, "State school", "Primary", 140, true, true, null, "academy", 210],
    ["Dale College", 900102, "16 to 19", "16 plus", 900, null, null, null, "academy", null],
  ],
  staff: [
    ["Person", "Role", "School", "Programme", "Intake", "Circumstances", "Quote", "Place"],
    ["P-1", "", "Hill School", "NPQH", "Autumn 2026", null, null, null],
    ["P-2", "", "Hill School", "NPQSL", "Autumn 2026", null, null, null],
    ["P-3", "", "Dale College", "NPQSL", "Autumn 2026", null, null, null],
  ],
  prices: [["Kind", "Programme", "Intake", "Provider", "Price", "VAT charged", "Source", "Checked on"]],
};

/** Looks until what is seen is as expected: what the pane does arrives in the workbook a little later. */
async function eventually(look: () => Promise<unknown>, expected: unknown): Promise<void> {
  const isThere = async (): Promise<boolean> => isDeepStrictEqual(await look(), expected);
  for (let tries = 0; tries < 50 && !(await isThere()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await look()).toEqual(expected);
}

/** What the pane keeps in the workbook while no sheet is written. */
function keptTables(page: Page): Promise<Tables> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("CohortBudgetDraft").load("value");
      await context.sync();
      return setting.isNullObject ? { staff: [], schools: [], prices: [] } : (setting.value as Tables);
    }),
  );
}

async function keptRow(page: Page, row: number): Promise<Readonly<Record<string, CellValue>>> {
  const [headings = [], ...rows] = (await keptTables(page)).schools;
  return Object.fromEntries(headings.map((heading, at) => [String(heading), rows[row - 2]?.[at] ?? null]));
}

function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

async function expectNoFault(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // The pane's own tabs stand beside its main part, in no landmark.
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).disableRules("region").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
}

function registerFile(rows: readonly (readonly string[])[]) {
  return { name: "edubasealldata-made-up.csv", mimeType: "text/csv", buffer: Buffer.from(registerText(rows), "latin1") };
}

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
    await page.waitForFunction(() => document.activeElement?.id === "school-heading");
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

describe("a school's form", () => {
  test("keeps each entry as the sheet holds it", async () => {
    const { page, problems } = await openPane(browser, narrow);
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
    expect(problems).toEqual([]);
  });

  test("says what cannot be read as it is typed, tied to its field, and keeps the rest", async () => {
    const { page } = await openPane(browser, { ...narrow, draft });
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
    const { page } = await openPane(browser, { ...narrow, draft });
    await page.getByRole("button", { name: school }).click();
    await page.getByText(list).waitFor();
  });

  test("takes the people along to a new name, and says so", async () => {
    const { page } = await openPane(browser, { ...narrow, draft });
    await page.getByRole("button", { name: "Hill School" }).click();
    await page.getByLabel("School name").fill("Hilltop School");
    await page.keyboard.press("Tab");
    await page.getByRole("status").getByText("2 people in the staff list moved to Hilltop School").waitFor();
    const schoolsOfStaff = async () => (await keptTables(page)).staff.slice(1).map((row) => row[2]);
    await eventually(schoolsOfStaff, ["Hilltop School", "Hilltop School", "Dale College"]);
  });

  test("asks before a school is removed, and the focus is never lost", async () => {
    const { page } = await openPane(browser, { ...narrow, draft });
    await page.getByRole("button", { name: "Hill School" }).click();
    await page.getByRole("button", { name: "Remove this school" }).click();
    await page.getByText("Remove Hill School? 2 people in the staff list are there,").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "Keep");
    await expectNoFault(page);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Remove this school");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByRole("status").getByText("Removed Hill School.").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "school-heading");
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
    const { page } = await openPane(browser, { ...narrow, draft });
    await openTab(page, "Budget");
    await page.getByRole("button", { name: "Fill", exact: true }).click();
    await page.getByRole("button", { name: "Update", exact: true }).waitFor({ timeout: 60_000 });
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
      if ((await page.getByRole("button", { name: school }).count()) > 0) await page.getByRole("button", { name: school }).click();
      await page.getByRole("button", { name: "Remove this school" }).click();
      await page.getByRole("button", { name: "Remove", exact: true }).click();
      await page.getByRole("status").getByText(`Removed ${school}.`).waitFor();
    }
    await page.getByRole("button", { name: "Add a school" }).click();
    await page.getByLabel("School name").fill("Brook School");
    await page.getByLabel("Setting", { exact: true }).selectOption("State school");
    await page.getByLabel("Pupils").fill("150");
    await page.keyboard.press("Tab");
    const filled = async () => (await tableValues(page, "Schools")).filter((row) => row.some((cell) => cell !== ""));
    await eventually(async () => (await filled()).map((row) => [row[0], row[2], row[4]]), [["Brook School", "State school", 150]]);
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
    await eventually(async () => (await tableValues(page, "Schools")).map((row) => [row[0], row[2], row[4]]), [
      ["Hill School", "State school", 140],
      ["Dale College", "16 to 19", 900],
      ["Brook School", "State school", 150],
    ]);
    expect(await page.getByLabel("School name").inputValue()).toBe("Brook School");
  });
});

describe("DfE's register", () => {
  /** None of these exist. */
  const trust = "Made Up Learning Trust";
  const rows = [
    registerRow({ urn: 900201, name: "Elm Academy", trust, pupils: 150 }),
    registerRow({ urn: 900202, name: "Oak Academy", trust, phase: "Secondary" }),
    registerRow({ urn: 900203, name: "Ash Academy", trust, status: "Closed" }),
    registerRow({ urn: 900204, name: "St Mary’s, Elm Road", type: 2 }),
    registerRow({ urn: 900205, name: "Elm House", type: 99 }),
  ];

  async function openRegister(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Find in DfE's register" }).click();
    await page.getByLabel("Establishment file").waitFor();
  }

  test("is searched by trust, which adds its open schools", async () => {
    const { page, problems } = await openPane(browser, { ...narrow, draft });
    await openRegister(page);
    await expectNoFault(page);
    await page.getByLabel("Establishment file").setInputFiles(registerFile(rows));
    await page.getByLabel("Name, URN or trust").fill("made up learning");
    await page.getByRole("button", { name: `Add all 2: ${trust}` }).click();
    await page.getByRole("status").getByText("Added 2 schools.").waitFor();
    expect(await page.getByRole("button", { name: `Added: ${trust}` }).getAttribute("aria-disabled")).toBe("true");
    expect(await focused(page)).toBe("Added");
    await expectNoFault(page);
    const facts = async () => {
      const row = await keptRow(page, 4);
      return ["School", "URN", "Setting", "Phase", "Pupils", "Listed"].map((heading) => row[heading]);
    };
    await eventually(facts, ["Elm Academy", 900201, "State school", "Primary", 150, null]);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("heading", { name: "4 schools" }).waitFor();
    expect(problems).toEqual([]);
  });

  test.each([
    { words: "900204", name: "St Mary’s, Elm Road", says: "Added St Mary’s, Elm Road." },
    { words: "elm house", name: "Elm House", says: "Choose the setting of Elm House" },
  ])("is searched by $words", async ({ words, name, says }) => {
    const { page } = await openPane(browser, { ...narrow, draft });
    await openRegister(page);
    // As DfE has it: Windows-1252, in which ’ is one byte.
    const { buffer, ...file } = registerFile([]);
    const text = registerText(rows).replaceAll("’", "\u0092");
    expect(buffer.length).toBeGreaterThan(0);
    await page.getByLabel("Establishment file").setInputFiles({ ...file, buffer: Buffer.from(text, "latin1") });
    await page.getByLabel("Name, URN or trust").fill(words);
    await page.getByRole("button", { name: `Add: ${name}` }).click();
    await page.getByRole("status").getByText(says).waitFor();
  });

  test("refuses another file where it was chosen", async () => {
    const { page } = await openPane(browser, { ...narrow, draft });
    await openRegister(page);
    const file = { name: "other.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Postcode\nOne,AB1\n") };
    await page.getByLabel("Establishment file").setInputFiles(file);
    await page.getByRole("status").getByText("There is no column for URN.").waitFor();
  });

  test("of 20,000 rows and as many columns as DfE's leaves the pane answering", async () => {
    const padding = Array.from({ length: 130 }, (_, index) => `Other ${index}`);
    const many = Array.from({ length: 20_000 }, (_, index) => [
      ...registerRow({ urn: 910_000 + index, name: `Made Up School ${index}`, status: index % 2 === 0 ? "Open" : "Closed" }),
      ...padding.map(() => "some text"),
    ]);
    const text = [[...registerHeadings, ...padding], ...many].map((row) => row.join(",")).join("\r\n");
    const { page, problems } = await openPane(browser, { ...narrow, draft });
    await openRegister(page);
    const file = await page.evaluateHandle(
      ([content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content!], "edubasealldata-made-up.csv"));
        return transfer;
      },
      [text],
    );
    await page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      setInterval(() => {
        gaps.push(performance.now() - last);
        last = performance.now();
      }, 10);
      Object.assign(window, { gaps });
    });
    const started = Date.now();
    await page.locator(".file-input").dispatchEvent("drop", { dataTransfer: file });
    await page.getByText("10,000 open establishments").waitFor();
    const took = Date.now() - started;
    await page.getByLabel("Name, URN or trust").fill("made up school 19998");
    await page.getByRole("button", { name: "Add: Made Up School 19998" }).waitFor();
    const longest = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
    console.log(`${(text.length / 1e6).toFixed(0)} MB read in ${took} ms; the pane was busy for at most ${longest.toFixed(0)} ms`);
    expect(problems).toEqual([]);
  });
});

describe("a DfE list", () => {
  const listFile = { name: "pp50-made-up.csv", mimeType: "text/csv", buffer: Buffer.from("URN,Name\n900102,Dale College\n") };

  test("marks schools after a preview, and says which list it was said to be", async () => {
    const { page, problems } = await openPane(browser, { ...narrow, draft });
    await page.getByRole("button", { name: "Mark from a DfE list" }).click();
    await page.getByLabel("DfE's list").setInputFiles(listFile);
    await page.getByText("1 URN in pp50-made-up.csv").waitFor();
    await page.getByLabel("PP50 list").check();
    await page.getByLabel("For which intake?").fill("Autumn 2026");
    await page.keyboard.press("Tab");
    await page.getByText("You say that this is the PP50 list for Autumn 2026.").waitFor();
    expect(await page.getByRole("row").allInnerTexts()).toEqual(["School\tNow\tThen", "Dale College\tNot known\tListed"]);
    await page.getByLabel("It covers all schools of this kind").check();
    expect(await page.getByRole("row").allInnerTexts()).toContain("Hill School\tListed\tNot listed");
    await expectNoFault(page);
    await page.getByRole("button", { name: "Mark 2 schools" }).click();
    await page.getByRole("status").getByText("Marked 2 schools by the PP50 list for Autumn 2026.").waitFor();
    await eventually(async () => (await keptTables(page)).schools.slice(1).map((row) => row[5]), [false, true]);
    expect(problems).toEqual([]);
  });

  test("for an intake that cannot be read changes nothing", async () => {
    const { page } = await openPane(browser, { ...narrow, draft });
    await page.getByRole("button", { name: "Mark from a DfE list" }).click();
    await page.getByLabel("DfE's list").setInputFiles(listFile);
    await page.getByLabel("PP50 list").check();
    await page.getByLabel("For which intake?").fill("soon");
    await page.getByText('"soon" is not an intake').waitFor();
    expect(await page.getByRole("button", { name: /^Mark / }).count()).toBe(0);
  });
});

describe.each([
  { theme: "light", colorScheme: "light", forcedColors: "none" },
  { theme: "dark", colorScheme: "dark", forcedColors: "none" },
  { theme: "high contrast", colorScheme: "dark", forcedColors: "active" },
] as const)("in $theme", ({ colorScheme, forcedColors }) => {
  const look = { browser: { ...narrow.browser, colorScheme, forcedColors } };

  test("neither the first screen, the list of schools nor a form has a fault that axe finds", async () => {
    const first = await openPane(browser, look);
    await expectNoFault(first.page);
    const { page } = await openPane(browser, { ...look, draft });
    await openTab(page, "School");
    await expectNoFault(page);
    await page.getByRole("button", { name: "Hill School" }).click();
    await page.locator("details").first().click();
    await expectNoFault(page);
  });
});
