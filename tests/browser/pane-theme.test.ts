import type { Page } from "playwright-core";
import type { EmbeddedExcelOptions } from "../../src/embedded-excel";
import { usePane } from "./pane-page";

type Theme = NonNullable<EmbeddedExcelOptions["theme"]>;

const lightPane = "rgb(255, 255, 255)";
const darkPane = "rgb(41, 41, 41)";

const openPane = usePane();

function theme(bodyBackgroundColor: number, bodyForegroundColor: number): Theme {
  return {
    bodyBackgroundColor,
    bodyForegroundColor,
    controlBackgroundColor: bodyBackgroundColor,
    controlForegroundColor: bodyForegroundColor,
  };
}

const black = theme(0x0a0a0a, 0xffffff);
const darkGrey = theme(0x444444, 0xffffff);
const white = theme(0xffffff, 0x000000);
const lightGrey = theme(0xe6e6e6, 0x262626);

async function colours(page: Page): Promise<{ readonly background: string; readonly scheme: string }> {
  return page.evaluate(() => ({
    background: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));
}

test.each([
  { office: "black", host: black, colorScheme: "light", background: darkPane, scheme: "dark" },
  { office: "dark grey", host: darkGrey, colorScheme: "light", background: darkPane, scheme: "dark" },
  { office: "white", host: white, colorScheme: "dark", background: lightPane, scheme: "light" },
  { office: "light grey", host: lightGrey, colorScheme: "dark", background: lightPane, scheme: "light" },
] as const)(
  "with Office $office on a $colorScheme device the pane is as Office",
  async ({ host, colorScheme, ...then }) => {
    const page = await openPane({ host: { theme: host }, browser: { colorScheme } });
    expect(await colours(page)).toEqual({ background: then.background, scheme: then.scheme });
  },
);

test("where Office does not say, the pane is as the device, also when that changes", async () => {
  const page = await openPane({ browser: { colorScheme: "dark" } });
  const background = async (): Promise<string> => (await colours(page)).background;
  expect(await background()).toBe(darkPane);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await background()).toBe(lightPane);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await background()).toBe(darkPane);
});
