import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../support/project";
import { schoolRows, staffRows } from "./example-cohort";
import { csv, folderWith, runCommand } from "./run-command";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const example: Files = { "staff.csv": csv(staffRows), "schools.csv": csv(schoolRows) };
export const named = ["--staff", "staff.csv", "--schools", "schools.csv"];

/** Runs `fill` on files in a folder of their own and looks at what is there afterwards. */
export function fill(files: Files, args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const folder = folderWith(files);
  try {
    const run = runCommand("INIT_CWD" in variables ? projectRoot : folder.path, ["fill", ...args], {
      ...variables,
      ...("INIT_CWD" in variables ? { INIT_CWD: folder.path } : {}),
    });
    const left = readdirSync(folder.path).sort();
    const read = (name: string): Uint8Array | null => {
      const path = join(folder.path, name);
      return existsSync(path) ? readFileSync(path) : null;
    };
    return { ...run, left, workbook: read("cohort-budget.xlsx") ?? read("budget.xlsx"), folder: folder.path };
  } finally {
    folder.remove();
  }
}

/** The same with --json, as data. */
export const fillJson = (files: Files, args: readonly string[] = []) => {
  const { stdout, stderr, status } = fill(files, [...named, "--json", ...args]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return JSON.parse(stdout);
};
