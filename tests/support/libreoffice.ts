import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx } from "hucre/xlsx";

export type CalculatedCell = string | number | boolean | null;
/** Rows from 1 are at index 0; empty cells are null. */
export type CalculatedSheets = Map<string, CalculatedCell[][]>;

const run = promisify(execFile);
const dayInMilliseconds = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);

/** Makes LibreOffice work every formula out anew when it opens an Excel file, instead of trusting the cached result. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>
`;

/**
 * Every sheet's values as LibreOffice works them out by itself. Dates are Excel's serial numbers, errors are their
 * words, such as #N/A. Throws when LibreOffice is not installed or cannot read the file.
 */
export async function recalculate(xlsxPath: string): Promise<CalculatedSheets> {
  return inTemporaryFolder(async (folder) => {
    await convert(xlsxPath, "xlsx:Calc MS Excel 2007 XML", folder);
    const { sheets } = await readXlsx(await readFile(join(folder, basename(xlsxPath))));
    return new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(plainValue))]));
  });
}

/** Draws the pages that LibreOffice would print into `outDir`, and gives the paths of the PNG files in page order. */
export async function toPictures(xlsxPath: string, outDir: string): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  return inTemporaryFolder(async (folder) => {
    await convert(xlsxPath, "pdf", folder);
    const name = basename(xlsxPath, ".xlsx");
    await runTool("pdftoppm", "poppler-utils", ["-r", "130", "-png", join(folder, `${name}.pdf`), join(outDir, name)]);
    const files = (await readdir(outDir)).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"));
    return files.sort().map((file) => join(outDir, file));
  });
}

/** The text of each page that LibreOffice prints as it comes, which recalculates or not as it sees fit. */
export async function printedText(xlsxPath: string): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    await convert(xlsxPath, "pdf", folder, { settings: null });
    const pdf = join(folder, `${basename(xlsxPath, ".xlsx")}.pdf`);
    const text = await runTool("pdftotext", "poppler-utils", ["-layout", pdf, "-"]);
    return text.split("\f").slice(0, -1);
  });
}

/**
 * Has LibreOffice save a file anew, in the format of one of its filters; with its settings as they come where these
 * are null.
 */
export async function convert(
  xlsxPath: string,
  filter: string,
  folder: string,
  { settings = alwaysRecalculate }: { readonly settings?: string | null } = {},
): Promise<void> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  if (settings !== null) await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
  const printed = await runTool("soffice", "libreoffice-calc", [
    "--headless",
    "--norestore",
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--convert-to",
    filter,
    "--outdir",
    folder,
    xlsxPath,
  ]);
  const expected = `${basename(xlsxPath, ".xlsx")}.${filter.split(":")[0]}`;
  if (!(await readdir(folder)).includes(expected)) {
    throw new Error(`LibreOffice could not convert ${xlsxPath} to ${filter}. It said: ${printed}`);
  }
}

async function runTool(command: string, debianPackage: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run(command, args, { timeout: 120_000, env: process.env });
    return `${stdout}${stderr}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`${command} is needed and was not found. Install it, on Debian: apt-get install ${debianPackage}`);
  }
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function plainValue(value: string | number | boolean | Date | null | undefined): CalculatedCell {
  if (value instanceof Date) return (value.getTime() - serialZero) / dayInMilliseconds;
  return value ?? null;
}
