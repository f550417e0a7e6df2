import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFunctionReference } from "../../../src/functions/reference/function-reference";

const folder = mkdtempSync(join(tmpdir(), "cohort-budget-functions-"));

afterAll(() => rmSync(folder, { recursive: true }));

function writeFunctions(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("doc comments become descriptions, in the order of the files, each with its own examples", async () => {
  const first = writeFunctions(
    "first.ts",
    `/**
      * Twice a number.
      * @customfunction TWICE
      * @helpurl https://example.org/help.html#twice
      * @param value A number
      * @param [limit] The most it may be
      */
     export function twice(value: number, limit?: number): number { return Math.min(value * 2, limit ?? Infinity); }`,
  );
  const second = writeFunctions(
    "second.ts",
    `/**
      * One.
      * @customfunction ONE
      */
     export function one(): number { return 1; }`,
  );
  const example = { name: "TWICE", formula: "=TWICE(2)", shows: 4, says: "Two and two." };
  expect(await readFunctionReference([first, second], [example])).toEqual([
    {
      name: "TWICE",
      description: "Twice a number.",
      helpUrl: "https://example.org/help.html#twice",
      parameters: [
        { name: "value", description: "A number", optional: false },
        { name: "limit", description: "The most it may be", optional: true },
      ],
      examples: [example],
    },
    { name: "ONE", description: "One.", helpUrl: "", parameters: [], examples: [] },
  ]);
});

test("a doc comment that Excel would not take is refused, with the file it is in", async () => {
  const faulty = writeFunctions(
    "faulty.ts",
    `/**
      * @customfunction FAULTY
      * @param {string} value Text
      */
     export function faulty(value: number): number { return value; }`,
  );
  const reference = readFunctionReference([faulty], []);
  await expect(reference).rejects.toThrow(`Excel would not take the doc comments in ${faulty}`);
});
