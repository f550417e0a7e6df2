import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** The programs that tests run besides Node: where they may be, and the Debian packages that bring them. */
const chromium = {
  name: "Chromium",
  candidates: [
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  versionFlag: "--version",
  packages: ["chromium", "fonts-liberation"],
  advice: "install it or set CHROMIUM_PATH to its path",
};

const needed = [
  process.env.CHROMIUM_PATH ? { ...chromium, candidates: [process.env.CHROMIUM_PATH] } : chromium,
  {
    name: "LibreOffice Calc",
    candidates: ["soffice"],
    versionFlag: "--version",
    packages: ["libreoffice-calc", "fonts-liberation"],
    advice: "install it, so that the command soffice works",
  },
  {
    name: "pdftoppm",
    candidates: ["pdftoppm"],
    versionFlag: "-v",
    packages: ["poppler-utils"],
    advice: "install poppler-utils, so that the command pdftoppm works",
  },
];

/**
 * Finds every program the tests need, installing with apt-get what is missing. Returns what the tests must be told, as
 * environment variables. Throws a sentence when a program cannot be had.
 */
export function findOrInstallPrograms() {
  const missing = needed.filter((program) => find(program) === undefined);
  if (missing.length > 0) {
    install(missing);
  }
  const stillMissing = needed.filter((program) => find(program) === undefined);
  if (stillMissing.length > 0) {
    throw new Error(`Installing did not help. ${stillMissing.map(howToGet).join(" ")}`);
  }
  return { CHROMIUM_PATH: find(needed[0]) };
}

/** The path of the first candidate that runs. */
function find({ candidates, versionFlag }) {
  return candidates.flatMap(pathsOf).find((path) => runs(path, versionFlag));
}

function pathsOf(candidate) {
  if (isAbsolute(candidate)) {
    return [candidate];
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, candidate)).filter((path) => existsSync(path));
}

/** Asking for the version tells a program from Ubuntu's stand-in that only says to install a snap. */
function runs(path, versionFlag) {
  return spawnSync(path, [versionFlag], { stdio: "ignore", timeout: 60_000 }).status === 0;
}

function install(programs) {
  const names = programs.map((program) => program.name).join(", ");
  const apt = aptGet();
  if (apt === undefined) {
    const advice = programs.map(howToGet).join(" ");
    throw new Error(`${advice} Installing by itself takes apt-get, as root or with sudo without a password.`);
  }
  console.error(`Setting up: installing ${names} (some minutes, once).`);
  const packages = [...new Set(programs.flatMap((program) => program.packages))];
  run([...apt, "update"]);
  run([...apt, "install", "--yes", "--no-install-recommends", ...packages]);
}

function howToGet({ name, advice }) {
  return `The tests need ${name}: ${advice}.`;
}

/** The words apt-get is called with, or undefined when this user cannot install. */
function aptGet() {
  if (!runs("apt-get", "--version")) {
    return undefined;
  }
  if (process.getuid() === 0) {
    return ["apt-get"];
  }
  const mayUseSudo = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  return mayUseSudo ? ["sudo", "-n", "apt-get"] : undefined;
}

function run([command, ...args]) {
  const toStandardError = ["ignore", 2, 2];
  spawnSync(command, args, { stdio: toStandardError, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
