import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder, from the one that the tests are started in upwards, that holds the project. */
export const projectRoot = findProject(process.cwd());

function findProject(folder: string): string {
  if (existsSync(join(folder, "webpack.config.js"))) return folder;
  if (dirname(folder) === folder) throw new Error(`Start the tests inside the project, not in ${process.cwd()}.`);
  return findProject(dirname(folder));
}

/** A file of the project as text; the path is from its root. */
export function readProjectFile(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

/** Every file under a folder, as paths from the project's root with forward slashes. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectRoot.length + 1)
        .replaceAll("\\", "/"),
    );
}

/** The path of a built file. Fails in words where nothing was built, rather than on a missing file. */
export function builtFile(name: string): string {
  const path = join(projectRoot, "dist", name);
  if (!existsSync(path)) {
    throw new Error(`dist/${name} is not there: run "npm run build" before these tests ("npm test" does).`);
  }
  return path;
}

export function readBuiltFile(name: string): string {
  return readFileSync(builtFile(name), "utf8");
}
