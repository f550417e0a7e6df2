import type { Outcome } from "./case";
import { conformanceCases } from "./cases";
import { part, save, showOutcome, tell } from "./page-parts";
import { isAsDocumented } from "./recording";
import type { Recording } from "./recording";
import { runCase, sheetNameIsFree } from "./run-case";

const runButton = part<HTMLButtonElement>("run");
const saveButton = part<HTMLButtonElement>("save");
const json = part<HTMLTextAreaElement>("json");

let fileName = "";

Office.onReady(({ host }) => {
  const isExcel = host === Office.HostType.Excel;
  part("outside-excel").hidden = isExcel;
  runButton.disabled = !isExcel;
});

runButton.addEventListener("click", () => void run());
saveButton.addEventListener("click", () => save(json.value, fileName));

async function run(): Promise<void> {
  runButton.disabled = true;
  try {
    if (await sheetNameIsFree()) {
      offer(recordingOf(await runAll()));
    } else {
      tell("This workbook has a sheet named Conformance. Rename it, or run the cases in a new workbook.");
    }
  } catch (error) {
    tell(`The cases could not be run: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    runButton.disabled = false;
  }
}

async function runAll(): Promise<Readonly<Record<string, Outcome>>> {
  const outcomes: Record<string, Outcome> = {};
  const progress = part<HTMLProgressElement>("progress");
  progress.max = conformanceCases.length;
  part("results").querySelector("tbody")?.replaceChildren();
  part("results").hidden = part("progress-line").hidden = false;
  tell(`Running ${conformanceCases.length} cases.`);
  for (const [index, one] of conformanceCases.entries()) {
    const outcome = await runCase(one);
    outcomes[one.name] = outcome;
    showOutcome(one, outcome);
    progress.value = index + 1;
  }
  tell(summary(outcomes));
  return outcomes;
}

function summary(outcomes: Readonly<Record<string, Outcome>>): string {
  const notRun = Object.values(outcomes).filter((outcome) => "notRun" in outcome).length;
  const same = conformanceCases.filter((one) => isAsDocumented(one, outcomes[one.name]!)).length;
  const others = conformanceCases.length - same - notRun;
  return `Done: ${same} as documented, ${others} different, ${notRun} not run.`;
}

function recordingOf(outcomes: Readonly<Record<string, Outcome>>): Recording {
  const { host, platform, version } = Office.context.diagnostics;
  return { host: String(host), platform: String(platform), version, outcomes };
}

function offer(recording: Recording): void {
  json.value = JSON.stringify(recording, null, 2);
  fileName = `${recording.platform}-${recording.version}.json`.toLowerCase().replace(/[^a-z0-9.-]+/g, "-");
  part("copy").hidden = saveButton.disabled = false;
}
