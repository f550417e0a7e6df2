import { isBuiltin } from "node:module";
import { findCycle } from "./cycles";
import { readSourceFiles, topFolder } from "./source-files";
import type { SourceFile } from "./source-files";

/** What each folder may import beside itself; "budget/plan" stands for that part of budget only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  policy: [],
  rules: ["policy"],
  budget: ["rules", "policy"],
  functions: ["budget", "rules", "policy"],
  excel: ["budget/plan", "policy"],
  xlsx: ["budget/plan", "policy"],
  csv: [],
  taskpane: ["budget", "rules", "excel", "xlsx", "csv", "policy"],
  cli: ["budget", "xlsx", "csv", "functions", "embedded-excel"],
  "embedded-excel": [],
  conformance: [],
  workbench: ["embedded-excel"],
};

const core = ["policy", "rules", "budget"];

const files = readSourceFiles();

test("there are source files to look at", () => {
  expect(files.map((file) => topFolder(file.path))).toEqual(expect.arrayContaining(core));
});

test("every folder under src has its line in the table", () => {
  const folders = new Set(files.map((file) => topFolder(file.path)));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test("folders import only what the table allows", () => {
  const forbidden = files.flatMap((file) =>
    file.ownImports
      .filter((imported) => !isAllowed(file, imported))
      .map((imported) => `${file.path} imports ${imported}`),
  );
  expect(forbidden).toEqual([]);
});

test("the core imports no Node module and nothing of Office", () => {
  const forbidden = files
    .filter((file) => core.includes(topFolder(file.path)))
    .flatMap((file) => file.packageImports.filter(isOutsideCore).map((name) => `${file.path} imports ${name}`));
  expect(forbidden).toEqual([]);
});

test("folders do not import each other in a circle", () => {
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const folder = topFolder(file.path);
    const others = file.ownImports.map(topFolder).filter((imported) => imported !== folder);
    graph.set(folder, [...(graph.get(folder) ?? []), ...others]);
  }
  expect(findCycle(graph)).toBeUndefined();
});

test("files do not import each other in a circle", () => {
  const graph = new Map(files.map((file) => [withoutEnding(file.path), file.ownImports.map(resolveIndex)]));
  expect(findCycle(graph)).toBeUndefined();
});

function isAllowed(file: SourceFile, imported: string): boolean {
  const own = topFolder(file.path);
  return [own, ...(mayImport[own] ?? [])].some((allowed) => imported === allowed || imported.startsWith(`${allowed}/`));
}

function isOutsideCore(name: string): boolean {
  return isBuiltin(name) || /office|custom-functions/i.test(name);
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, "");
}

function resolveIndex(imported: string): string {
  return files.some((file) => withoutEnding(file.path) === imported) ? imported : `${imported}/index`;
}
