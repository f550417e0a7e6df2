import type { Browser } from "playwright-core";
import { standInForExcel } from "../support/custom-functions";
import { cohortBudget } from "../../src/functions/tables";
import { launchBrowser } from "../browser/pages";
import { benchCohort } from "./cohort";
import { timeExcel } from "./excel-bench";
import { timeFill } from "./fill-bench";
import { handWrittenLoop, loopTerms } from "./loop";
import { inColumns, medianTime } from "./measure";
import { librarySize, loadedSizes, timePages } from "./page-bench";
import { timeWorkbench } from "./workbench-bench";

const sizes = [1_000, 10_000, 100_000];

/**
 * Prints the time a row of COHORTBUDGET beside the hand-written loop; the fill of ten thousand people, into a file and
 * into the embedded Excel through Microsoft's client library; what the built pane weighs, and how soon it is usable; how
 * smoothly the workbench scrolls ten thousand rows.
 */
export async function main(): Promise<void> {
  standInForExcel();
  warmUp();
  const rows = [["COHORTBUDGET, state schools", "µs a row", "loop, µs a row", "times the loop", "peak MB so far"]];
  for (const people of sizes) rows.push(timeRows(people));
  console.log(inColumns(rows));
  const fill = timeFill(10_000);
  console.log(
    `\n${inColumns([
      [`fill, ${fill.people.toLocaleString("en-GB")} people from CSV to .xlsx`, "seconds", "peak MB", "file, kB"],
      ["the command", fill.seconds.toFixed(1), fill.peakMegabytes.toFixed(0), fill.fileKilobytes.toFixed(0)],
      ["the rows as they are, written by hucre alone", fill.plainSeconds.toFixed(1), "", ""],
      ["times hucre alone", (fill.seconds / fill.plainSeconds).toFixed(1), "", ""],
    ])}`,
  );
  console.log(`\n${inColumns(await excelRows(10_000))}`);
  const files = loadedSizes();
  const total = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  const library = librarySize();
  const weights = [...files, ["together", total] as const, ["Microsoft's library", library] as const].map(
    ([file, bytes]) => [file, bytes.toLocaleString("en-GB"), (bytes / library).toFixed(2)],
  );
  console.log(`\n${inColumns([["loaded with the pane", "bytes, gzip", "times the library"], ...weights])}`);
  const browser = await launchBrowser();
  try {
    console.log(`\n${await usableTimes(browser)}`);
    console.log(`\n${await workbenchRows(browser, 10_000)}`);
  } finally {
    await browser.close();
  }
}

async function usableTimes(browser: Browser): Promise<string> {
  const { pane, empty } = await timePages(browser);
  return inColumns([
    ["Chromium, from navigation to usable", "ms", "times the empty pane"],
    ["pane", pane.toFixed(0), (pane / empty).toFixed(2)],
    ["empty pane, Microsoft's library alone", empty.toFixed(0), "1.00"],
  ]);
}

async function workbenchRows(browser: Browser, people: number): Promise<string> {
  const { drawn, quiet, workbench, plain } = await timeWorkbench(browser, people);
  const heading = `workbench, ${people.toLocaleString("en-GB")} rows: until the next picture`;
  const table = inColumns([
    [heading, "pictures", "median ms", "longest ms", "above 50 ms", "median, plain page", "times the plain page"],
    ...workbench.map(({ what, pictures, median, longest, above50 }, index) => [
      what,
      String(pictures),
      median.toFixed(0),
      longest.toFixed(0),
      String(above50),
      plain[index]!.median.toFixed(0),
      (median / plain[index]!.median).toFixed(1),
    ]),
  ]);
  return `workbench, opening the file: drawn after ${drawn.toFixed(1)} s, all formulas live after ${quiet.toFixed(1)} s\n\n${table}`;
}

async function excelRows(people: number): Promise<string[][]> {
  const heading = `embedded Excel, ${people.toLocaleString("en-GB")} people, 5 MB limit`;
  const runs = await timeExcel(people);
  return [
    [heading, "round trips", "largest request, bytes", "seconds", "until all is calculated, s", "times plain values"],
    ...runs.map(({ what, roundTrips, largestRequestBytes, seconds, secondsToCalculate }) => [
      what,
      String(roundTrips),
      largestRequestBytes.toLocaleString("en-GB"),
      seconds.toFixed(2),
      (seconds + secondsToCalculate).toFixed(2),
      ((seconds + secondsToCalculate) / runs.at(-1)!.seconds).toFixed(1),
    ]),
  ];
}

/** Lets the engine compile both before the first clock starts. */
function warmUp(): void {
  const { staff, schools } = benchCohort(1_000);
  const terms = loopTerms();
  for (let run = 0; run < 200; run += 1) {
    cohortBudget(staff, schools);
    handWrittenLoop(staff, schools, terms);
  }
}

function timeRows(people: number): string[] {
  const { staff, schools } = benchCohort(people);
  const terms = loopTerms();
  assertSameFigures(cohortBudget(staff, schools), handWrittenLoop(staff, schools, terms));
  const ours = (medianTime(() => cohortBudget(staff, schools)) * 1000) / people;
  const loop = (medianTime(() => handWrittenLoop(staff, schools, terms)) * 1000) / people;
  const peak = process.resourceUsage().maxRSS / 1024;
  return [people.toLocaleString("en-GB"), ours.toFixed(2), loop.toFixed(2), (ours / loop).toFixed(1), peak.toFixed(0)];
}

/** Both must say the same, or the comparison is of nothing. */
function assertSameFigures(ours: unknown[][], loop: (string | number | null)[][]): void {
  const number = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);
  loop.forEach((expected, index) => {
    const row = ours[index + 1]!;
    const got = [row[0], number(row[5]), number(row[7]), number(row[8]), number(row[9]), number(row[10]), row[11]];
    if (JSON.stringify(got) !== JSON.stringify(expected)) {
      throw new Error(
        `Row ${index + 1}: COHORTBUDGET says ${JSON.stringify(got)}, the loop ${JSON.stringify(expected)}`,
      );
    }
  });
}
