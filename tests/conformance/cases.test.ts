/** @jest-environment ./tests/support/excel-environment.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../src/conformance/case";
import { conformanceCases } from "../../src/conformance/cases";
import { differencesFrom } from "../../src/conformance/recording";
import type { Recording } from "../../src/conformance/recording";
import { runCase } from "../../src/conformance/run-case";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import { openLiveExcel } from "../excel/support/live";
import { listFiles, projectRoot } from "../support/project";

jest.setTimeout(60_000);

const outcomes: Record<string, Outcome> = {};
let host: EmbeddedExcel;
let empty: unknown;

beforeAll(async () => {
  host = await openLiveExcel();
  empty = host.snapshot();
  for (const one of conformanceCases) {
    outcomes[one.name] = await runCase(one);
  }
});

test("every case has a name of its own", () => {
  expect(conformanceCases.length).toBeGreaterThan(40);
  expect(Object.keys(outcomes)).toHaveLength(conformanceCases.length);
});

test.each(conformanceCases)("$name", ({ name, documented }) => {
  expect(outcomes[name]).toEqual({ answered: documented });
});

test("the cases leave the workbook as it was", () => {
  expect(host.snapshot()).toEqual(empty);
  expect(host.faults).toEqual([]);
});

const recordings = listFiles("tests/conformance/recorded").filter((path) => path.endsWith(".json"));

test("what real Excels answered, the embedded Excel answers too", () => {
  const differences = recordings.flatMap((path) => {
    const recording = JSON.parse(readFileSync(join(projectRoot, path), "utf8")) as Recording;
    return differencesFrom(recording, outcomes).map((difference) => `${path}: ${difference}`);
  });
  expect(differences).toEqual([]);
});
