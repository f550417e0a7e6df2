import { vatBorne, vatCharged } from "../../src/rules/vat";
import { parseFlag } from "../../src/rules/words/flag";
import { parseSetting } from "../../src/rules/words/setting";
import { alternatives, readCases } from "../support/cases";
import { settings, stateFunded } from "./funding-universe";

const rows = readCases("scenarios/vat.csv", ["setting", "VAT charged", "recoverable", "charged", "borne"]);
const answers = ["blank", "TRUE", "FALSE"];

/** NPQLTD's published fee, in pence. */
const fee = 899_00;

const universe = settings.flatMap((setting) =>
  answers.flatMap((charged) => answers.map((recoverable) => ({ setting, charged, recoverable }))),
);
type VatCase = (typeof universe)[number];

const among = (cell: string, word: string): boolean => cell === "any" || alternatives(cell).includes(word);

const settingIn = (cell: string, setting: string): boolean =>
  cell === "other than state-funded" ? !(stateFunded as readonly string[]).includes(setting) : among(cell, setting);

const rowsFor = ({ setting, charged, recoverable }: VatCase): typeof rows =>
  rows.filter(
    (row) =>
      settingIn(row.setting, setting) && among(row["VAT charged"], charged) && among(row.recoverable, recoverable),
  );

const flag = (text: string): boolean | null => parseFlag(text === "blank" ? "" : text, "VAT");

test("every setting and answer stands in one row, and in one only", () => {
  expect(universe).toHaveLength(15 * 3 * 3);
  expect(universe.filter((vat) => rowsFor(vat).length !== 1)).toEqual([]);
});

test.each(rows)(
  "$at: $setting, charged $VAT charged, recoverable $recoverable: $charged, of which $borne is borne",
  (row) => {
    const covered = universe.filter((vat) => rowsFor(vat)[0] === row);
    expect(covered.length).toBeGreaterThan(0);
    for (const { setting, charged, recoverable } of covered) {
      const place = parseSetting(setting);
      expect((vatCharged(fee, place, flag(charged)) / 100).toFixed(2)).toBe(row.charged);
      expect((vatBorne(fee, place, flag(charged), flag(recoverable)) / 100).toFixed(2)).toBe(row.borne);
    }
  },
);
