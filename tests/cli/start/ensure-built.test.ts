import { readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, needsBuild } from "../../../src/cli/start/ensure-built";
import { projectRoot } from "../../support/project";
import { folderWith } from "../fill/run-command";

jest.setTimeout(120_000);

const early = new Date("2026-01-01T10:00:00Z");
const late = new Date("2026-01-01T10:00:01Z");
const files = ["src/rules/fee.ts", "manifest.xml", "dist/workbench.html", "dist/functions.js"];
const folders = ["src/rules", "src", "dist"];

let project: ReturnType<typeof folderWith>;

beforeEach(() => {
  project = folderWith(Object.fromEntries(files.map((name) => [name, ""])));
  [...files, ...folders].forEach((name) => age(name, early));
});

afterEach(() => project.remove());

function age(name: string, time: Date): void {
  utimesSync(join(project.path, name), time, time);
}

test.each([
  { name: "nothing is newer", change: () => {}, expected: false },
  { name: "a source is newer", change: () => age("src/rules/fee.ts", late), expected: true },
  { name: "a source was taken away", change: () => age("src/rules", late), expected: true },
  { name: "the manifest is newer", change: () => age("manifest.xml", late), expected: true },
  {
    name: "a source is newer, and the folder was built after that",
    change: () => ["src/rules/fee.ts", "dist"].forEach((name) => age(name, late)),
    expected: false,
  },
  { name: "the workbench's page is missing", change: () => rmSync(join(project.path, files[2]!)), expected: true },
  {
    name: "the folder is missing",
    change: () => rmSync(join(project.path, "dist"), { recursive: true }),
    expected: true,
  },
])("where $name, a build is needed: $expected", ({ change, expected }) => {
  change();
  expect(needsBuild(project.path, join(project.path, "dist"))).toBe(expected);
});

/** The add-in itself takes long to build, which tests/build does: this makes its page out of one file. */
function prepareBuild(entry: string): void {
  const config = `module.exports = {
    entry: { workbench: "./${entry}" },
    plugins: [new (require("html-webpack-plugin"))({ filename: "workbench.html" })],
  };`;
  writeFileSync(join(project.path, "webpack.config.js"), config);
  symlinkSync(join(projectRoot, "node_modules"), join(project.path, "node_modules"), "junction");
}

test("the add-in is built where it is missing, and not once more", () => {
  prepareBuild("src/rules/fee.ts");
  const dist = join(project.path, "new");
  const onBuild = jest.fn();
  ensureBuilt(project.path, dist, onBuild);
  ensureBuilt(project.path, dist, onBuild);
  expect(onBuild).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(dist, "workbench.html"), "utf8")).toContain("workbench.js");
});

test("a build that fails says what the build said", () => {
  prepareBuild("src/rules/gone.ts");
  const dist = join(project.path, "new");
  expect(() => ensureBuilt(project.path, dist, () => {})).toThrow(/^The add-in could not be built:\n\n[^]*gone\.ts/);
});
