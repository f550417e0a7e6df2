import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../support/project";

/** The text of the embedded Excel as a script for a page; it sets the global `embeddedExcel`. */
export function bundleEmbeddedExcel(): string {
  const folder = mkdtempSync(join(tmpdir(), "embedded-excel-"));
  try {
    const config = join(__dirname, "embedded-bundle.webpack.mjs");
    const webpack = join(projectRoot, "node_modules", "webpack", "bin", "webpack.js");
    const run = spawnSync(process.execPath, [webpack, "--config", config, "--output-path", folder], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    if (run.status !== 0) {
      throw new Error(`The embedded Excel could not be bundled: ${run.stdout}${run.stderr}`);
    }
    return readFileSync(join(folder, "embedded-excel.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
