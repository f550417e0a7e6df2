import { posix } from "node:path";
import ts from "typescript";
import { listFiles, readProjectFile } from "../support/project";

/** A TypeScript file under src, by its path within src, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Our own files it imports, by their paths within src, without ending. */
  readonly ownImports: readonly string[];
  /** Packages and Node's own modules. */
  readonly packageImports: readonly string[];
}

export function readSourceFiles(): readonly SourceFile[] {
  return listFiles("src")
    .filter((path) => path.endsWith(".ts") || path.endsWith(".tsx"))
    .map((path) => readSourceFile(path.slice("src/".length)));
}

function readSourceFile(path: string): SourceFile {
  const text = readProjectFile(`src/${path}`);
  const imports = ts.preProcessFile(text).importedFiles.map((imported) => imported.fileName);
  return {
    path,
    text,
    ownImports: imports.filter((name) => name.startsWith(".")).map((name) => posix.join(posix.dirname(path), name)),
    packageImports: imports.filter((name) => !name.startsWith(".")),
  };
}

export function topFolder(path: string): string {
  return path.split("/")[0] ?? path;
}
