import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Takes the text of a part of a zip file, and gives the text that is to stand there instead. */
export type PartEdit = (text: string) => string;

/** A fixed time, so that equal parts give equal bytes; the format knows no earlier one. */
const savedOn = new Date(1980, 0, 1);

/** The same zip file with some of its parts rewritten, by path. Throws when a part to edit is not there. */
export function editParts(zip: Uint8Array, edits: ReadonlyMap<string, PartEdit>): Uint8Array {
  const parts = unzipSync(zip);
  for (const [path, edit] of edits) {
    const part = parts[path];
    if (part === undefined) throw new Error(`The file has no part ${path} to edit.`);
    parts[path] = strToU8(edit(strFromU8(part)));
  }
  return zipSync(parts, { mtime: savedOn, level: 6 });
}
