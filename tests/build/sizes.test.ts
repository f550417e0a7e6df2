import { gzipSize } from "../support/gzip-size";
import { builtFile, listFiles, readBuiltFile } from "../support/project";
import { ownFiles } from "./built-pages";

const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSize(builtFile(file)), 0);

test("the functions, for which every workbook waits, weigh at most 20 kB by gzip", () => {
  expect(total(["functions.js"])).toBeLessThanOrEqual(20_000);
});

test("the scripts and styles that the pane loads beside them weigh at most 40 kB by gzip", () => {
  const files = ownFiles("taskpane.html");
  expect(files).toEqual(expect.arrayContaining(["taskpane.js", "taskpane.css"]));
  expect(total(files)).toBeLessThanOrEqual(40_000);
});

test("the pane's page names none of the scripts that are loaded when they are wanted", () => {
  const entries = ["functions.js", "taskpane.js", "conformance.js", "workbench.js", "library-worker.js"];
  const scripts = listFiles("dist")
    .filter((path) => path.endsWith(".js"))
    .map((path) => path.slice("dist/".length));
  const wantedLater = scripts.filter((name) => !entries.includes(name));
  expect(wantedLater.length).toBeGreaterThan(0);
  const page = readBuiltFile("taskpane.html");
  expect(wantedLater.filter((name) => page.includes(`"${name}"`))).toEqual([]);
});

test("the parser of CSV files stands once among the pane's scripts", () => {
  const scripts = listFiles("dist").filter((path) => path.endsWith(".js") && !path.includes("workbench"));
  const withParser = scripts.filter((path) =>
    readBuiltFile(path.slice("dist/".length)).includes("UndetectableDelimiter"),
  );
  expect(withParser).toHaveLength(1);
});
