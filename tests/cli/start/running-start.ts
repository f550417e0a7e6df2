import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../support/project";

export interface RunningStart {
  /** Where it serves, with a slash at its end. */
  readonly address: string;
  readonly output: string;
  /** Ends it as Ctrl+C does, and answers with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Runs `npm start` without a browser until it serves. Fails with what it printed where it ends before. */
export function runStart(args: readonly string[] = []): Promise<RunningStart> {
  const script = join(projectRoot, "src", "cli", "launch.mjs");
  const child = spawn(process.execPath, [script, "start", "--no-open", ...args], { cwd: projectRoot });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let printed = "";
  let failed = "";
  child.stderr.on("data", (text) => (failed += String(text)));
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => {
      printed += String(text);
      const [, address] = /^The workbench is at (\S+)\n.*\n$/m.exec(printed) ?? [];
      if (address !== undefined) {
        const stop = (): Promise<number | null> => {
          child.kill("SIGINT");
          return ended;
        };
        resolve({ address, output: printed, stop });
      }
    });
    void ended.then((code) => reject(new Error(`start ended with ${code}: ${printed}${failed}`)));
  });
}
