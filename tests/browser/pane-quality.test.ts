import type { Page } from "playwright-core";
import { expectAccessibleInAllColours } from "./accessibility";
import { walk } from "./pane-focus";
import { narrow, usePane } from "./pane-page";
import { paneStates } from "./pane-states/all";
import type { PaneState } from "./pane-states/state";

/** Excel's pane on a laptop of 1366 by 768. */
const lowest = { width: 350, height: 378 };

const openPane = usePane(narrow);

async function open({ options, reach }: PaneState): Promise<Page> {
  const page = await openPane(options);
  await reach(page);
  return page;
}

/** Elements that reach over the right edge, and the page where it scrolls sideways. */
const wide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const over = [...document.querySelectorAll("body *")].filter((element) => {
      const isClipped = element.closest(".scroll, .visually-hidden") !== null;
      return !isClipped && element.getBoundingClientRect().right > clientWidth + 0.5;
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : []),
      ...over.map((element) => element.outerHTML.slice(0, 120)),
    ];
  });

/** Things to press below 24 by 24 pixels. A link within a sentence may be smaller, and a box whose label is not. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>("button, select, summary, input, textarea, a")];
    return targets
      .filter((element) => element.checkVisibility() && element.closest("p a") === null)
      .filter((element) => {
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        const label = (element as HTMLInputElement).labels?.[0];
        const isTicked = ["checkbox", "radio"].includes((element as HTMLInputElement).type);
        const other = isTicked && label !== undefined ? label.getBoundingClientRect() : { width, height };
        return Math.max(width, other.width) < 24 || Math.max(height, other.height) < 24;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Whether anything but the bare page lies where Excel has its own menu. */
const corner = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const right = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("button, a, input, select, img, h1, h2, p, li")]
      .filter((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        const boxes = element.matches("h1, h2, p, li") ? [...text.getClientRects()] : [element.getBoundingClientRect()];
        return boxes.some((box) => box.width > 0 && box.right > right - 34 && box.top < 32);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

test.each(paneStates)(
  "$name: no fault in any colours, fits the narrowest pane, and no focus is hidden",
  async (state) => {
    const page = await open(state);
    // What lies under the tabs is scrolled to before it is pressed.
    await page.evaluate(() => scrollTo(0, 0));
    await expectAccessibleInAllColours(page);
    const misfits = { wide: await wide(page), small: await small(page), corner: await corner(page) };
    expect(misfits).toEqual({ wide: [], small: [], corner: [] });
    await page.setViewportSize(lowest);
    expect(await wide(page)).toEqual([]);
    const { stops, hidden } = await walk(page);
    expect(hidden).toEqual([]);
    expect(stops).toBeGreaterThan(1);
  },
);

test.each(paneStates.filter(({ name }) => /^School, a form$|Budget, filled|Staff, a person/.test(name)))(
  "$name: at 400 % of a window of 1280 by 1024 nothing is cut off, and no focus is hidden",
  async (state) => {
    const page = await open(state);
    await page.setViewportSize({ width: 1280 / 4, height: 1024 / 4 });
    expect(await wide(page)).toEqual([]);
    expect((await walk(page)).hidden).toEqual([]);
  },
);
