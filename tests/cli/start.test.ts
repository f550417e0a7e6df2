import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readParts } from "../support/xlsx-parts";
import { projectRoot } from "../support/project";
import { runCommand } from "./fill/run-command";

test("start takes no options, and says which command does", () => {
  const { stdout, stderr, status } = runCommand(projectRoot, ["start", "--staff", "staff.csv"]);
  const says = "npm start takes no options, and got --staff staff.csv. For your own files: npm run fill -- --help\n";
  expect({ stdout, stderr, status }).toEqual({ stdout: "", stderr: says, status: 2 });
});

describe("start", () => {
  const path = join(projectRoot, "cohort-budget.xlsx");
  const before = existsSync(path) ? readFileSync(path) : null;
  afterEach(() => (before === null ? rmSync(path, { force: true }) : writeFileSync(path, before)));

  test("fills the example trust and says what to do next", () => {
    rmSync(path, { force: true });
    const { stdout, stderr, status } = runCommand(projectRoot, ["start"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^An example trust\.\n\nCohort budget: \d+ people at 6 schools\n/);
    expect(stdout).toContain(`\nThe workbook is ${path}\n\nWhat next\n`);
    expect(readParts(readFileSync(path)).has("xl/workbook.xml")).toBe(true);
  });
});
