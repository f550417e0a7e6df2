import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const oldestNode = 20;

/** Makes sure of the right Node and of the packages in package-lock.json. Throws a sentence when it cannot. */
export function setUp() {
  requireNode();
  if (!packagesMatchLockFile()) {
    installPackages();
  }
}

function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < oldestNode) {
    throw new Error(
      `This needs Node ${oldestNode} or later, and is running on Node ${process.versions.node}. ` +
        "Install a newer one from https://nodejs.org and run the command again.",
    );
  }
}

/** npm keeps a note of what it installed; asking that, rather than npm, keeps every later start quick. */
function packagesMatchLockFile() {
  const installedPath = join(projectRoot, "node_modules", ".package-lock.json");
  if (!existsSync(installedPath)) {
    return false;
  }
  const installed = readPackages(installedPath);
  const locked = readPackages(join(projectRoot, "package-lock.json"));
  return Object.keys(locked).every((path) => isInstalled(path, locked[path], installed[path]));
}

function isInstalled(path, locked, installed) {
  const isProjectItself = path === "";
  if (isProjectItself || (installed === undefined && locked.optional)) {
    return true;
  }
  return installed !== undefined && installed.version === locked.version;
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

function installPackages() {
  console.error("Setting up: installing the packages this project uses (about a minute, once).");
  const toStandardError = ["ignore", 2, 2];
  const npm = spawnSync("npm ci --include=dev --no-audit --no-fund", {
    cwd: projectRoot,
    shell: true,
    stdio: toStandardError,
  });
  if (npm.status !== 0) {
    throw new Error("npm ci could not install the packages, as it says above. Is the npm registry within reach?");
  }
}
