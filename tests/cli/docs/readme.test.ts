import { priceColumns } from "../../../src/budget/cohort/prices";
import { schoolColumns } from "../../../src/budget/cohort/schools";
import { enrolmentColumns, participantColumns } from "../../../src/budget/cohort/staff";
import { usage } from "../../../src/cli/fill/options";
import { withGeneratedTables } from "../../../src/cli/docs/readme";
import { settings } from "../../../src/policy/settings";
import { circumstances, places } from "../../../src/policy/words";
import { readProjectFile } from "../../support/project";

const readme = readProjectFile("README.md");

test('the README\'s generated tables are as the sources have them ("npm run docs" rewrites them)', async () => {
  expect(readme).toBe(await withGeneratedTables(readme));
});

test.each([
  { what: "circumstance", words: circumstances },
  { what: "place", words: places },
  { what: "setting", words: settings },
])("the README names every $what", ({ words }) => {
  expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([]);
});

/** Kind tells published prices from quotes in our own workbook; a file of quotes does without it. */
const { kind: _, ...quoteColumns } = priceColumns;

test.each([
  { file: "staff", columns: { ...participantColumns, ...enrolmentColumns } },
  { file: "schools", columns: schoolColumns },
  { file: "prices", columns: quoteColumns },
])("the README and the command's help name every column of $file", ({ file, columns }) => {
  const headings = Object.values(columns).map(({ heading }) => heading);
  const row = readme.split("\n").find((line) => line.startsWith(`| ${file}`)) ?? "";
  const help = new RegExp(`  --${file} [^]*?(?=\\n  --)`).exec(usage)?.[0].replace(/\s+/g, " ") ?? "";
  expect(headings.filter((heading) => !row.includes(heading))).toEqual([]);
  expect(headings.filter((heading) => !help.includes(heading))).toEqual([]);
});

test("the README says why each package is there", () => {
  const { dependencies, devDependencies } = JSON.parse(readProjectFile("package.json"));
  const table = readme.slice(readme.indexOf("| package | why it is here |"));
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  const named = new Set(table.split(/[\s|,]+/));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});
