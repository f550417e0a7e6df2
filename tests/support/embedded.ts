import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createEmbeddedExcel } from "../../src/embedded-excel";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../../src/embedded-excel";
import { projectRoot } from "./project";

const library = join(projectRoot, "node_modules", "@microsoft", "office-js", "dist", "office.js");

let declaredAtStart: string | undefined;
let loaded: Promise<unknown> | undefined;

/**
 * Opens a new workbook behind Microsoft's own client library and works on it. For test files that start with
 * the docblock `@jest-environment ./tests/support/excel-environment.ts`.
 */
export async function withExcel<T>(
  body: (excel: typeof Excel, host: EmbeddedExcel) => Promise<T>,
  options: EmbeddedExcelOptions = {},
): Promise<T> {
  const host = await openExcel(options);
  const answer = await body(Excel, host);
  expect(host.faults).toEqual([]);
  return answer;
}

/** A new workbook that the library works on from now on. */
export async function openExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const declared = JSON.stringify(options.requirementSets ?? null);
  declaredAtStart ??= declared;
  if (declared !== declaredAtStart) {
    throw new Error("The library reads requirement sets once a page: give other sets a test file of their own.");
  }
  const host = createEmbeddedExcel(options);
  host.install(window);
  loaded ??= loadLibrary();
  await loaded;
  return host;
}

async function loadLibrary(): Promise<unknown> {
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = pathToFileURL(library).href;
    script.onload = resolve;
    script.onerror = reject;
    document.head.appendChild(script);
  });
  return Office.onReady();
}
