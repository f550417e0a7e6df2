import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2 up to level AA, and what axe calls best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const looks = [
  { look: "light", colorScheme: "light", forcedColors: "none" },
  { look: "dark", colorScheme: "dark", forcedColors: "none" },
  { look: "dark forced colours", colorScheme: "dark", forcedColors: "active" },
  { look: "light forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

/** Fails for what axe finds on a page, in the colours that it has. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
}

/** Fails for what axe finds on a page in any of the looks. It is left in light colours. */
export async function expectAccessibleInAllColours(page: Page): Promise<void> {
  const found: (readonly [look: string, faults: readonly string[]])[] = [];
  for (const { look, ...media } of looks.toReversed()) {
    await page.emulateMedia(media);
    found.push([look, await faults(page)]);
  }
  expect(found.filter(([, all]) => all.length > 0)).toEqual([]);
}

async function faults(page: Page): Promise<readonly string[]> {
  // To run in one go and to tell of faults alone takes a tenth of the time. Every frame of ours is of the page's origin.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations, passes } = await axe.withTags(tags).analyze();
  // Axe that looked at nothing would find nothing.
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
