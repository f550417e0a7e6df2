import { findOutsideNames } from "./core-names";
import { readSourceFiles, topFolder } from "./source-files";

const coreFiles = readSourceFiles().filter((file) => ["policy", "rules", "budget"].includes(topFolder(file.path)));

test.each([
  { code: "const now = Date.now();", found: ["Date.now() in line 1"] },
  { code: "\nconst today = new Date();", found: ["new Date() in line 2"] },
  { code: "const start = new Date(2024, 8, 1);", found: [] },
  { code: "const share = Math.random() * 2;", found: ["Math.random() in line 1"] },
  { code: "const half = Math.round(1.5);", found: [] },
  { code: "const width = window.innerWidth;", found: ["window in line 1"] },
  { code: "const ends = assessment.window;", found: [] },
  { code: "const window = 3; const twice = window * 2;", found: [] },
  { code: "const home = process.env.HOME;", found: ["process in line 1"] },
  { code: "// Excel shows this\nconst text = 'Excel';", found: [] },
  { code: "await Excel.run(fill);", found: ["Excel in line 1"] },
])("in $code finds $found", ({ code, found }) => {
  expect(findOutsideNames(code)).toEqual(found);
});

test("there are files in the core to look at", () => {
  expect(coreFiles.length).toBeGreaterThan(0);
});

test("the core knows no clock, no chance and no place it runs in", () => {
  const found = coreFiles.flatMap((file) => findOutsideNames(file.text).map((name) => `${file.path}: ${name}`));
  expect(found).toEqual([]);
});
