import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../support/project";

function launch(...args: readonly string[]) {
  const script = join(projectRoot, "src", "cli", "launch.mjs");
  return spawnSync(process.execPath, [script, ...args], { cwd: projectRoot, encoding: "utf8" });
}

test.each([
  { args: ["fil"], problem: 'There is no command "fil".' },
  { args: [], problem: "No command given." },
])("with $args it names the commands there are", ({ args, problem }) => {
  const { status, stdout, stderr } = launch(...args);
  expect(stderr).toBe(`${problem} The commands are: start, start-excel, fill, formula, docs.\n`);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});
