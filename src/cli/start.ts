import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError } from "./fill/command-error";
import { progressOn } from "./fill/progress";
import { ensureBuilt } from "./start/ensure-built";
import { fillExample } from "./start/fill-example";
import { openBrowser } from "./start/open-browser";
import type { StartOptions } from "./start/options";
import { readStartOptions, usage } from "./start/options";
import { serve } from "./start/serve";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const exampleName = "example-trust.xlsx";
const isWrong = 2;

/**
 * `npm start`: serves the workbench with the example trust loaded, until Ctrl+C. Exit code 0, or 2 after saying what
 * is wrong.
 */
export async function main(args: readonly string[]): Promise<number> {
  const request = readStartOptions(args);
  if ("help" in request) {
    console.log(usage);
    return 0;
  }
  if ("problem" in request) {
    console.error(`${request.problem}\n\n${usage}`);
    return isWrong;
  }
  try {
    await start(request.options);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return isWrong;
  }
}

async function start({ port, opensBrowser }: StartOptions): Promise<void> {
  const folder = join(projectRoot, "dist");
  ensureBuilt(projectRoot, folder, () => console.error("Building the add-in (some twenty seconds)."));
  const progress = progressOn(process.stderr, () => performance.now());
  const { workbook, inShort } = await fillExample(projectRoot, join(projectRoot, exampleName), progress);
  progress.end();
  const libraryFolder = join(projectRoot, "node_modules", "@microsoft", "office-js", "dist");
  const stopped = pressedStop();
  const serving = await serve({ folder, libraryFolder, workbook: { name: exampleName, path: workbook } }, port);
  console.log(`${inShort}\nIts workbook is ${workbook}\n`);
  console.log(`The workbench is at ${serving.address}\nCtrl+C ends it.`);
  if (opensBrowser && !(await openBrowser(serving.address))) {
    console.log("No browser could be opened here: open that address in one.");
  }
  await stopped;
  await serving.stop();
}

/** Comes back when whoever started this wants it to end. */
function pressedStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
