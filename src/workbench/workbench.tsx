import { render } from "preact";
import { Desk } from "./shell/desk";
import type { Functions } from "./shell/desk";
import { firstFile } from "./shell/first-file";
import { readManifest } from "./shell/manifest";
import { WorkbenchPage } from "./shell/workbench-page";

void start().catch((error: unknown) => {
  render(<p role="alert">The workbench did not start: {inWords(error)}</p>, document.body);
});

async function start(): Promise<void> {
  const [described, manifest] = await Promise.all([readFunctions(), read("manifest.xml")]);
  const isMissing = described instanceof Error;
  const functions = isMissing ? { functions: [] } : described;
  const desk = new Desk(functions, isMissing ? [`${described.message} Until then its functions show #NAME?.`] : []);
  render(
    <WorkbenchPage
      desk={desk}
      functions={functions}
      manifest={readManifest(new DOMParser().parseFromString(manifest, "text/xml"))}
      fileToOpen={firstFile()}
    />,
    document.body,
  );
}

/** Sheets can be seen and edited without them. */
async function readFunctions(): Promise<Functions | Error> {
  try {
    return JSON.parse(await read("functions.json")) as Functions;
  } catch (error) {
    const isUnreadable = error instanceof SyntaxError;
    return new Error(isUnreadable ? "functions.json cannot be read: build the add-in again." : inWords(error));
  }
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function read(name: string): Promise<string> {
  const response = await fetch(name);
  if (!response.ok) {
    throw new Error(`${name} is not beside this page (${response.status}): build the add-in again.`);
  }
  return response.text();
}
