import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../fill/command-error";

/** What the build reads. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "tsconfig.json", "package-lock.json"];
const startPage = "workbench.html";

/** Whether a folder lacks the add-in, or holds an older one than the sources of the project would make. */
export function needsBuild(projectRoot: string, folder: string): boolean {
  if (!existsSync(join(folder, startPage))) return true;
  return newest(folder) < Math.max(...sources.map((name) => newest(join(projectRoot, name))));
}

/**
 * Builds the add-in into a folder where `needsBuild` says so, after calling `onBuild`.
 * @throws CommandError with what the build said where it fails
 */
export function ensureBuilt(projectRoot: string, folder: string, onBuild: () => void): void {
  if (!needsBuild(projectRoot, folder)) return;
  onBuild();
  const webpack = join(projectRoot, "node_modules", "webpack", "bin", "webpack.js");
  const build = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  if (build.status !== 0) {
    throw new CommandError(`The add-in could not be built:\n\n${build.stdout}${build.stderr}`);
  }
}

/** When the newest file or folder there was changed. A folder changes as files come and go, and with each build. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  const within = own.isDirectory() ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
  return within.reduce((latest, name) => Math.max(latest, statSync(join(path, name)).mtimeMs), own.mtimeMs);
}
