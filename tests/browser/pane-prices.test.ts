import type { Page } from "playwright-core";
import { trust } from "./pane-cohorts";
import { expectNoFault, inHost, narrow, openTab, press, said, showTab, usePane, fillBudget } from "./pane-page";
import { until, waitUntil } from "./pages";

const openPane = usePane({ ...narrow, draft: { ...trust, prices: trust.prices.slice(0, 1) } });

const quotes = (page: Page): Promise<readonly string[]> => page.locator(".entry strong").allInnerTexts();
const newQuote = (page: Page) => page.getByRole("group", { name: "New quote" });
const hasFocus = (page: Page, heading: string) =>
  waitUntil(
    page,
    (wanted) => document.activeElement?.closest<HTMLElement>("[data-heading]")?.dataset["heading"] === wanted,
    heading,
  );

async function addQuote(page: Page, programme: string, price: string): Promise<void> {
  await press(page, "Add a quote");
  await hasFocus(page, "Programme");
  await newQuote(page).getByLabel("Programme").selectOption({ label: programme });
  await newQuote(page).getByLabel("Price per person").fill(price);
  await press(page, "Add this quote");
  await said(page, "The quote is added.");
  await waitUntil(page, () => document.activeElement?.textContent === "Add a quote");
}

const leading = "NPQSL: Senior Leadership";
const headship = "NPQH: Headship";

test("a quote that somebody has begun is kept whatever else is opened, and until it is cancelled", async () => {
  const page = await openPane();
  await showTab(page, "Prices");
  await page.getByRole("button", { name: "Add the quote" }).first().click();
  await hasFocus(page, "Provider");
  await newQuote(page).getByLabel("Price per person").fill("£");
  await page.keyboard.press("Tab");
  await newQuote(page).getByText('"£" is not an amount').waitFor();
  const begun = await newQuote(page).getByLabel("Programme").inputValue();
  await page.getByRole("button", { name: "Add the quote" }).last().click();
  await said(page, /^You have begun a quote for/);
  await openTab(page, "Help");
  await showTab(page, "Prices");
  expect(await newQuote(page).getByLabel("Programme").inputValue()).toBe(begun);
  expect(await newQuote(page).getByLabel("Price per person").inputValue()).toBe("£");
  await press(page, "Cancel");
  await waitUntil(page, () => document.activeElement?.textContent === "Add a quote");
  await page.getByRole("button", { name: "Add the quote" }).last().click();
  await newQuote(page).waitFor();
  await expectNoFault(page);
});

test("the quote that is open stays open where the sheet is sorted, and goes after a question", async () => {
  const page = await openPane();
  await showTab(page, "Prices");
  await addQuote(page, leading, "700");
  await addQuote(page, headship, "800");
  await fillBudget(page);
  await showTab(page, "Prices");
  await page.locator(".entry").last().click();
  await page.getByRole("group", { name: "Quote for NPQH" }).waitFor();
  await inHost(page, (host) => {
    const { body } = host.workbook.findTable("Prices")!;
    const rows = host.person.values(`Prices!A${body.row + 1}:J${body.row + body.rows}`);
    const at = rows.flatMap(([kind], index) => (kind === "Quote" ? [index] : []));
    for (const [from, to] of [at, at.toReversed()].map(([one, other]) => [one!, other!] as const)) {
      rows[from]!.forEach((value, column) => {
        const address = `Prices!${String.fromCharCode(65 + column)}${body.row + 1 + to}`;
        host.person.type(address, value as string | number);
      });
    }
  });
  await waitUntil(page, () => document.querySelector(".entry")?.textContent?.includes("NPQH"));
  await page.getByRole("group", { name: "Quote for NPQH" }).waitFor();
  await press(page, "Remove this quote");
  await page.getByText("Remove the quote for NPQH, and the whole row in the sheet?").waitFor();
  await waitUntil(page, () => document.activeElement?.textContent === "Keep");
  await expectNoFault(page);
  await page.keyboard.press("Escape");
  await waitUntil(page, () => document.activeElement?.textContent === "Remove this quote");
  await press(page, "Remove this quote");
  await press(page, "Remove");
  await said(page, "The quote is removed.");
  expect(await quotes(page)).toEqual(["NPQSL"]);
});

test("an intake that is typed as a month stands as our word in the form, new or open, and in the sheet", async () => {
  const page = await openPane();
  await fillBudget(page);
  await showTab(page, "Prices");
  await press(page, "Add a quote");
  await newQuote(page).getByLabel("Programme").selectOption({ label: leading });
  await newQuote(page).getByLabel("Intake").fill("Sept 26");
  await newQuote(page).getByLabel("Price per person").fill("700");
  expect(await newQuote(page).getByLabel("Intake").inputValue()).toBe("Autumn 2026");
  await press(page, "Add this quote");
  await said(page, "The quote is added.");
  const intakes = () =>
    inHost(page, (host) => {
      const { body, sheet } = host.workbook.findTable("Prices")!;
      const rows = host.person.values(`'${sheet.name}'!A${body.row + 1}:C${body.row + body.rows}`);
      return rows.filter(([kind]) => kind === "Quote").map(([, , intake]) => String(intake));
    });
  await until(async () => (await intakes()).join() === "Autumn 2026", "the quote in the sheet");
  await page.locator(".entry").last().click();
  const open = page.getByRole("group", { name: /^Quote for NPQSL/ });
  await open.getByLabel("Intake").fill("Feb 27");
  await open.getByLabel("Intake").press("Tab");
  await until(async () => (await intakes()).join() === "Spring 2027", "the other intake in the sheet");
  expect(await open.getByLabel("Intake").inputValue()).toBe("Spring 2027");
});
