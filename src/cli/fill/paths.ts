import { resolve } from "node:path";

/** The full path of one as typed: npm moves to the project's folder, and says in which folder it was called. */
export function typedPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return resolve(script === "fill" && typedIn !== undefined ? typedIn : process.cwd(), path);
}
