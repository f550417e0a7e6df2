/** @jest-environment ./tests/support/excel-environment.ts */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../../src/embedded-excel/xlsx";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { examplePlan } from "../../excel/support/example-plan";
import { openLiveExcel, settled } from "../../excel/support/live";
import { fill } from "../../excel/support/workbook";
import { printedText } from "../../support/libreoffice";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "printed-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function pagesOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, `${name}.xlsx`);
  await writeFile(path, bytes);
  return printedText(path);
}

test("another program prints a filled workbook as it stands: figures, words and rows in full", async () => {
  const plan = examplePlan("trust");
  const host = await openLiveExcel();
  await fill(plan);
  await settled();
  const saved = await pagesOf("saved", await saveXlsx(host));
  const written = await pagesOf("written", await writeWorkbook(plan));
  const text = saved.join("\n");
  for (const { name } of plan.sheets) {
    expect(text).toContain(name);
  }
  expect(text).toContain("in full");
  expect(text).not.toContain("###");
  expect(text).not.toContain("#NAME?");
  expect(Math.abs(saved.length - written.length)).toBeLessThanOrEqual(1);
}, 120_000);
