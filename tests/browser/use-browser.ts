import type { Browser, Page } from "playwright-core";
import { launchBrowser, longestWait } from "./pages";
import type { OpenedPage } from "./pages";

/** Opens a page for the tests of a file. Whatever goes wrong on it unseen fails the test during which it does. */
export type Open = (how: (browser: Browser) => Promise<OpenedPage>) => Promise<Page>;

/** The browser of a test file. Pages that a test opens are closed after it; those opened before all tests stay. */
export function useBrowser(moreArguments: readonly string[] = []): Open {
  jest.setTimeout(2 * longestWait);
  let browser: Browser;
  let opened: readonly OpenedPage[] = [];
  let lasting: readonly OpenedPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(moreArguments);
  });
  beforeEach(() => {
    lasting = opened;
  });
  afterEach(async () => {
    const all = opened;
    opened = lasting;
    try {
      const faults = await Promise.all(all.map(({ page }) => faultsOfWorkbook(page)));
      expect([...all.flatMap(({ problems }) => problems), ...faults.flat()]).toEqual([]);
    } finally {
      const own = all.filter((one) => !lasting.includes(one));
      await Promise.all(own.map(({ page }) => page.context().close()));
    }
  });
  afterAll(() => browser?.close());
  return async (how) => {
    const one = await how(browser);
    opened = [...opened, one];
    return one.page;
  };
}

/** What went wrong in the embedded Excel of a page that has one. */
async function faultsOfWorkbook(page: Page): Promise<readonly string[]> {
  if (page.isClosed()) return [];
  return page.evaluate(() => {
    const { host } = window as { readonly host?: { readonly faults: readonly unknown[] } };
    return host === undefined ? [] : host.faults.map(String);
  });
}
