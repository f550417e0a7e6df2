import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listFiles, projectRoot } from "../support/project";

/** Test files have the same bundles, each of which takes seconds; they stand here under what they were made of. */
const folder = join(projectRoot, "node_modules", ".cache", "page-bundles");

/** A TypeScript file of the project with all that it imports, as a script for a page that sets the global `name`. */
export function bundleForPage(entry: string, name: string): string {
  const path = join(folder, `${name}-${hashOfSources()}.js`);
  if (!existsSync(path)) bundle(entry, name, path);
  return readFileSync(path, "utf8");
}

/** The embedded Excel as a script for a page; it sets the global `embeddedExcel`. */
export function bundleEmbeddedExcel(): string {
  return bundleForPage("./src/embedded-excel/index.ts", "embeddedExcel");
}

let hash: string | undefined;

/** Of every file that a bundle may be made of, packages by their versions. */
function hashOfSources(): string {
  hash ??= ["package-lock.json", "tsconfig.json", ...listFiles("src"), ...listFiles("tests")]
    .filter((path) => /\.(json|ts|tsx|mjs)$/.test(path))
    .reduce((all, path) => all.update(path).update(readFileSync(join(projectRoot, path))), createHash("sha256"))
    .digest("hex");
  return hash;
}

function bundle(entry: string, name: string, path: string): void {
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, "new-"));
  try {
    const config = join(projectRoot, "tests", "browser", "page-bundle.webpack.mjs");
    const webpack = join(projectRoot, "node_modules", "webpack", "bin", "webpack.js");
    const args = ["--config", config, "--env", `entry=${entry}`, "--env", `name=${name}`, "--output-path", own];
    const run = spawnSync(process.execPath, [webpack, ...args], { cwd: projectRoot, encoding: "utf8" });
    if (run.status !== 0) {
      throw new Error(`${entry} could not be bundled: ${run.stdout}${run.stderr}`);
    }
    readdirSync(folder)
      .filter((older) => older.startsWith(`${name}-`))
      .forEach((older) => rmSync(join(folder, older), { force: true }));
    // Another worker may look for it at any time, so it appears in one step.
    renameSync(join(own, "bundle.js"), path);
  } finally {
    rmSync(own, { recursive: true });
  }
}
