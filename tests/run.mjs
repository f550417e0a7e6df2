/** `npm test`: sets the machine up and runs everything. `npm test -- budget` runs only the test files named like it. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { text } from "node:stream/consumers";
import { projectRoot, setUp } from "../src/cli/set-up.mjs";
import { findOrInstallPrograms } from "./support/programs.mjs";

/** Folders of tests; one that runs none is a failure, so that nothing drops out unseen. */
const parts = [
  "architecture",
  "browser",
  "budget",
  "build",
  "cli",
  "conformance",
  "csv",
  "embedded-excel",
  "excel",
  "functions",
  "manifest",
  "policy",
  "rules",
  "workbench",
  "taskpane",
  "xlsx",
];

const checks = [
  { name: "types", script: ["typescript/bin/tsc", "-p", "tsconfig.json"] },
  { name: "types of the core by itself", script: ["typescript/bin/tsc", "-p", "src/tsconfig.core.json"] },
  { name: "production build", script: ["webpack/bin/webpack.js", "--mode", "production"] },
];

process.exitCode = await runEverything(process.argv.slice(2));

async function runEverything(filters) {
  let programs;
  try {
    setUp();
    programs = findOrInstallPrograms();
  } catch (error) {
    return report({ passed: 0, problems: [error.message] });
  }
  const checked = await Promise.all(checks.map(runCheck));
  const results = [...checked, await runJest(filters, programs)];
  return report({
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    problems: results.flatMap((result) => result.problems),
  });
}

function report({ passed, problems }) {
  console.log(problems.length > 0 ? "\nFailed:" : "");
  problems.forEach((problem) => console.log(`- ${problem}`));
  console.log(`${passed} passed, ${problems.length} failed`);
  return problems.length === 0 ? 0 : 1;
}

/** Checks run at once, so what each says is kept until it is done. */
async function runCheck({ name, script }) {
  const check = startNode(script, ["ignore", "pipe", "pipe"]);
  const [output, errors, status] = await Promise.all([text(check.stdout), text(check.stderr), ended(check)]);
  console.log(`\n${name}\n${output}${errors}`.trimEnd());
  return status === 0 ? { passed: 1, problems: [] } : { passed: 0, problems: [name] };
}

async function runJest(filters, programs) {
  console.log("\ntests");
  const folder = mkdtempSync(join(tmpdir(), "cohort-budget-tests-"));
  try {
    const output = join(folder, "results.json");
    // By itself jest leaves one of the cores to a person who works beside it.
    const settings = ["--ci", "--maxWorkers=100%", "--json", `--outputFile=${output}`];
    const status = await ended(startNode(["jest/bin/jest.js", ...settings, ...filters], ["ignore", 1, 2], programs));
    return judge(JSON.parse(readFileSync(output, "utf8")), status, filters);
  } catch (error) {
    return { passed: 0, problems: [`jest wrote no results: ${error.message}`] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A test that did not run counts as failed, and so does a folder in which none ran. */
function judge(results, status, filters) {
  const tests = results.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ file: relative(projectRoot, file.name), ...test })),
  );
  const passed = tests.filter((test) => test.status === "passed");
  const problems = tests
    .filter((test) => test.status !== "passed")
    .map((test) => `${test.file}: ${test.fullName} (${test.status})`);
  const brokenFiles = results.testResults
    .filter((file) => file.status === "failed" && file.assertionResults.every((test) => test.status === "passed"))
    .map((file) => `${relative(projectRoot, file.name)} could not run`);
  const emptyParts = filters.length > 0 ? [] : parts.filter((part) => !passed.some((test) => isIn(part, test.file)));
  problems.push(...brokenFiles, ...emptyParts.map((part) => `tests/${part}: no test passed there`));
  if (passed.length === 0) {
    problems.push("no test ran");
  }
  if (status !== 0 && problems.length === 0) {
    problems.push(`jest ended with exit code ${status}`);
  }
  return { passed: passed.length, problems };
}

function isIn(part, file) {
  return file.startsWith(["tests", part, ""].join(sep));
}

function startNode([script, ...args], stdio, variables = {}) {
  const path = join(projectRoot, "node_modules", script);
  return spawn(process.execPath, [path, ...args], {
    cwd: projectRoot,
    stdio,
    env: { ...process.env, ...variables },
  });
}

/** The exit code of a process, or null where a signal ended it. */
function ended(child) {
  return new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
}
