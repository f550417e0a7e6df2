import { render } from "preact";
import { Desk } from "./shell/desk";
import type { Functions } from "./shell/desk";
import { readManifest } from "./shell/manifest";
import { WorkbenchPage } from "./shell/workbench-page";

void start().catch((error: unknown) => {
  render(<p role="alert">The workbench did not start: {String(error)}</p>, document.body);
});

async function start(): Promise<void> {
  const [described, manifest] = await Promise.all([read("functions.json"), read("manifest.xml")]);
  const functions = JSON.parse(described) as Functions;
  render(
    <WorkbenchPage
      desk={new Desk(functions)}
      functions={functions}
      manifest={readManifest(new DOMParser().parseFromString(manifest, "text/xml"))}
      fileToOpen={new URLSearchParams(location.search).get("open")}
    />,
    document.body,
  );
}

async function read(name: string): Promise<string> {
  const response = await fetch(name);
  if (!response.ok) {
    throw new Error(`${name} is not beside this page (${response.status}): build the add-in again.`);
  }
  return response.text();
}
