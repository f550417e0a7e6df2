import type { Page } from "playwright-core";

export interface Stop {
  readonly element: string;
  readonly isSeen: boolean;
  readonly isOutlined: boolean;
}

/** Presses Tab from the top of the page until the focus leaves it, at most some 150 times. */
export async function walk(page: Page): Promise<{ readonly stops: number; readonly hidden: readonly Stop[] }> {
  await page.locator("h1").evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  const hidden: Stop[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = stops < 150 ? await focusedStop(page) : null;
    if (stop === null) return { stops, hidden };
    if (!stop.isSeen || !stop.isOutlined) hidden.push(stop);
  }
}

/** What has the focus, and whether it is seen: in whole where it is no higher than the room between tabs and message. */
export function focusedStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { top, bottom } = focused.getBoundingClientRect();
    const isOwn = (part: Element | null): boolean => part?.contains(focused) === true;
    const tabs = document.querySelector(".tabs");
    const foot = document.querySelector("footer");
    const from = tabs === null || isOwn(tabs) ? 0 : Math.max(0, tabs.getBoundingClientRect().bottom);
    const to = foot === null || isOwn(foot) ? innerHeight : Math.min(innerHeight, foot.getBoundingClientRect().top);
    const seen = Math.min(bottom, to) - Math.max(top, from);
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return {
      element: focused.outerHTML.slice(0, 120),
      isSeen: seen >= Math.min(bottom - top, to - from) - 1,
      isOutlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    };
  });
}
