import type { Page } from "playwright-core";
import { focusedStop } from "./pane-focus";
import { focused, inHost, said, usePane } from "./pane-page";
import { waitUntil } from "./pages";

const openPane = usePane();

/** Presses Tab until something with this text has the focus; each stop on the way has to be seen, and outlined. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await focusedStop(page);
    expect(stop).toMatchObject({ isSeen: true, isOutlined: true });
    if ((await focused(page)).startsWith(text)) return;
  }
  throw new Error(`The Tab key does not lead to ${text}.`);
}

/** Keeps every text that is announced from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const status of document.querySelectorAll("footer [role=status]")) {
      const hear = (): void => void (status.textContent && heard.push(status.textContent));
      new MutationObserver(hear).observe(status, { childList: true, subtree: true, characterData: true });
    }
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
}

test("from the first screen to the filled sheet by keyboard alone, with all that happens announced", async () => {
  const page = await openPane({ browser: { viewport: { width: 350, height: 378 } } });
  const heard = await listen(page);
  await tabTo(page, "Primary school");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Budget", level: 2 }).waitFor();
  await waitUntil(page, () => document.activeElement?.id === "content");
  await tabTo(page, "Fill");
  await page.keyboard.press("Enter");
  await said(page, /^Filled: 8 people/);
  expect(await heard()).toEqual([
    expect.stringMatching(/^Primary school inserted\./),
    "Filling the cohort budget",
    expect.stringMatching(/^Filled: 8 people/),
  ]);
  await waitUntil(page, () => document.activeElement?.textContent === "Update");
  expect(await focusedStop(page)).toMatchObject({ isSeen: true, isOutlined: true });
  const people = await inHost(page, (host) => host.workbook.findTable("Cohort")!.body.rows);
  expect(people).toBe(8);
});

test("arrow keys, Home and End move among the tabs, and Tab goes into the one that shows", async () => {
  const page = await openPane();
  await tabTo(page, "Skip");
  await page.keyboard.press("Enter");
  await waitUntil(page, () => document.activeElement?.id === "content");
  await page.keyboard.press("Shift+Tab");
  for (const [key, tab] of [
    ["ArrowRight", "Staff"],
    ["ArrowRight", "Prices"],
    ["ArrowLeft", "Staff"],
    ["End", "Help"],
    ["ArrowRight", "School"],
    ["ArrowLeft", "Help"],
    ["Home", "School"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await focused(page)).toBe(tab);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(tab);
    expect(await focusedStop(page)).toMatchObject({ isSeen: true, isOutlined: true });
  }
  await page.getByRole("heading", { name: "Your schools" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Add a school");
});

test("a message leaves the focus where it is, and in sight", async () => {
  const page = await openPane({ browser: { viewport: { width: 320, height: 378 } } });
  const example = page.getByRole("button", { name: /^Trust/ });
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("offline"));
  });
  await example.focus();
  await page.keyboard.press("Enter");
  await said(page, "could not be loaded");
  expect(await focused(page)).toMatch(/^Trust/);
  expect(await focusedStop(page)).toMatchObject({ isSeen: true, isOutlined: true });
});
