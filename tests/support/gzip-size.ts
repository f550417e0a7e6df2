import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What a file weighs on its way to a browser, in bytes. */
export function gzipSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}
