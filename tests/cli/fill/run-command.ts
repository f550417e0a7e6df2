import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../support/project";

const script = join(projectRoot, "src", "cli", "launch.mjs");

/** Runs a command of the project in a folder, as if npm had not been asked. */
export function runCommand(folder: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { INIT_CWD: _typedIn, npm_lifecycle_event: _script, ...env } = process.env;
  return spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, ...variables },
  });
}

/** A new folder with these files, and how to take it away again. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "cohort-fill-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Rows as a CSV file. */
export function csv(rows: readonly (readonly string[])[], separator = ",", lineEnd = "\r\n"): string {
  const needsQuotes = new RegExp(`["\\r\\n${separator}]`);
  const cell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(separator) + lineEnd).join("");
}
