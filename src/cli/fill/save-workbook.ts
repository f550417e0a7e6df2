import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "./command-error";
import { typedPath } from "./paths";

/** Makes sure that a workbook can stand there, before any work is done. @throws CommandError */
export async function checkWorkbookPath(name: string): Promise<void> {
  if (!/[^/\\]\.xlsx$/i.test(name)) {
    throw new CommandError(`--out ${name} does not end in .xlsx. Accepted: a name such as budget.xlsx.`);
  }
  const path = typedPath(name);
  if ((await kindOf(dirname(path))) !== "folder") {
    throw new CommandError(`--out ${name}: there is no folder ${dirname(path)}. Make it first, or name another.`);
  }
  if ((await kindOf(path)) === "folder") {
    throw new CommandError(`--out ${name} is a folder. Accepted: the name of a workbook in it.`);
  }
}

async function kindOf(path: string): Promise<"folder" | "file" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}

/**
 * Writes the workbook in one step: whoever looks finds the old one or the new one, whole.
 * Returns the full path. @throws CommandError where it cannot be written; what was there before then stays
 */
export async function saveWorkbook(name: string, bytes: Uint8Array): Promise<string> {
  const path = typedPath(name);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    return path;
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new CommandError(`${path} cannot be written${reasons[code] ?? ` (${code})`}.`);
  }
}

const inUse = ": another program has it open. Close it there and run the command again";
const notAllowed = ": writing there is not allowed";

const reasons: Readonly<Record<string, string>> = {
  EBUSY: inUse,
  EPERM: process.platform === "win32" ? inUse : notAllowed,
  EACCES: process.platform === "win32" ? inUse : notAllowed,
  EROFS: notAllowed,
  ENOSPC: ": the disk is full",
};
