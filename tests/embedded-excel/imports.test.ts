import { isBuiltin } from "node:module";
import { readSourceFiles } from "../architecture/source-files";

const files = readSourceFiles().filter(({ path }) => path.startsWith("embedded-excel/"));
const allowedPackages = ["@borgar/fx", "numfmt"];
const allowedForFiles = [...allowedPackages, "fflate", "hucre", "hucre/ooxml", "hucre/xlsx"];
const isForFiles = (path: string): boolean => path.startsWith("embedded-excel/xlsx/");

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(80);
});

test("the embedded Excel imports nothing of the product", () => {
  const outside = files.flatMap(({ path, ownImports }) =>
    ownImports.filter((imported) => !imported.startsWith("embedded-excel/")).map((imported) => `${path}: ${imported}`),
  );
  expect(outside).toEqual([]);
});

test("it runs in a page and in Node: packages only, and none of Node's own modules", () => {
  const imported = files.flatMap(({ path, packageImports }) => packageImports.map((name) => ({ path, name })));
  const mayImport = (path: string, name: string): boolean =>
    (isForFiles(path) ? allowedForFiles : allowedPackages).includes(name);
  expect(imported.filter(({ path, name }) => isBuiltin(name) || !mayImport(path, name))).toEqual([]);
});

test("who opens and saves no files does not load what that takes", () => {
  const importing = files.filter(({ path, ownImports }) => !isForFiles(path) && ownImports.some(isForFiles));
  expect(importing.map(({ path }) => path)).toEqual([]);
});

test.each([
  { folder: "protocol", may: ["protocol"] },
  { folder: "seam", may: ["seam"] },
  { folder: "model", may: ["model", "calc/calc-workbook", "protocol/host-error"] },
  { folder: "calc", may: ["calc"] },
])("$folder knows only $may", ({ folder, may }) => {
  const outside = files
    .filter(({ path }) => path.startsWith(`embedded-excel/${folder}/`))
    .flatMap(({ path, ownImports }) =>
      ownImports
        .map((imported) => imported.slice("embedded-excel/".length))
        .filter((imported) => !may.some((allowed) => imported === allowed || imported.startsWith(`${allowed}/`)))
        .map((imported) => `${path}: ${imported}`),
    );
  expect(outside).toEqual([]);
});
