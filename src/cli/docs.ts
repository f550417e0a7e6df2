import { readFile, writeFile } from "node:fs/promises";
import { withGeneratedTables } from "./docs/readme";

const readmePath = "README.md";

/** `npm run docs`: rewrites the README's generated tables. Exit code 0. */
export async function main(_args: readonly string[]): Promise<number> {
  const readme = await readFile(readmePath, "utf8");
  const renewed = await withGeneratedTables(readme);
  await writeFile(readmePath, renewed);
  console.log(renewed === readme ? `${readmePath} was up to date.` : `${readmePath}: tables rewritten.`);
  return 0;
}
