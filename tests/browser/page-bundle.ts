import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../support/project";

/** A TypeScript file of the project with all that it imports, as a script for a page that sets the global `name`. */
export function bundleForPage(entry: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "page-bundle-"));
  try {
    const config = join(projectRoot, "tests", "browser", "page-bundle.webpack.mjs");
    const webpack = join(projectRoot, "node_modules", "webpack", "bin", "webpack.js");
    const args = ["--config", config, "--env", `entry=${entry}`, "--env", `name=${name}`, "--output-path", folder];
    const run = spawnSync(process.execPath, [webpack, ...args], { cwd: projectRoot, encoding: "utf8" });
    if (run.status !== 0) {
      throw new Error(`${entry} could not be bundled: ${run.stdout}${run.stderr}`);
    }
    return readFileSync(join(folder, "bundle.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of the embedded Excel as a script for a page; it sets the global `embeddedExcel`. */
export function bundleEmbeddedExcel(): string {
  return bundleForPage("./src/embedded-excel/index.ts", "embeddedExcel");
}
