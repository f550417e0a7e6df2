import type { CDPSession, Page } from "playwright-core";
import { waitUntil } from "./pages";
import { cell, goTo, paneFrame, shows, typeInto, useWorkbench } from "./workbench-page";

const phone = { width: 390, height: 800 };

const workbench = useWorkbench({ viewport: phone, hasTouch: true, isMobile: true });

/** A finger that is put down, drawn over the page and lifted. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const steps = 12;
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (let step = 1; step <= steps; step++) {
    const point = { x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps };
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const nameBox = (page: Page) => page.getByLabel("Cell or name to go to");

test("a tap selects a cell, a double tap edits it", async () => {
  const page = await workbench.openEmpty();
  await typeInto(page, "B3", "12");
  await cell(page, 2, 1).tap();
  await page.locator("#cell-2-1[aria-selected=true]").waitFor();
  const field = page.locator(".cell-field");
  expect(await field.count()).toBe(0);
  await cell(page, 3, 2).dblclick();
  await field.waitFor();
  expect(await field.inputValue()).toBe("12");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await shows(page, 3, 2, "125");
});

test.each([
  { way: "down", by: { x: 0, y: -200 }, place: "scrollTop" },
  { way: "sideways", by: { x: -200, y: 0 }, place: "scrollLeft" },
] as const)("a finger scrolls $way and selects nothing on its way", async ({ by, place }) => {
  const page = await workbench.openEmpty();
  await cell(page, 2, 1).tap();
  await waitUntil(page, () => document.querySelector<HTMLInputElement>("#name-box")?.value === "A2");
  await swipe(page, { x: 300, y: 600 }, by);
  await waitUntil(page, (side) => (document.querySelector(".scroller")?.[side] ?? 0) > 100, place);
  expect(await nameBox(page).inputValue()).toBe("A2");
});

test("a programme is chosen from its list by the finger, also one that the list scrolls to", async () => {
  const page = await workbench.openExample();
  await paneFrame(page).getByText("Updated:").waitFor({ state: "attached" });
  await goTo(page, "D9");
  await page.getByRole("button", { name: "Choose from the list of D9" }).tap();
  const list = page.getByRole("listbox", { name: "Choices for D9" });
  const box = (await list.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await swipe(page, { x: box.x + 20, y: box.y + box.height - 20 }, { x: 0, y: -120 });
  expect(await list.isVisible()).toBe(true);
  await list.getByRole("option", { name: "NPQSENCO", exact: true }).tap();
  await cell(page, 9, 4).getByText("NPQSENCO").waitFor();
});
