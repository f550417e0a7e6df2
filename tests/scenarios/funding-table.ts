import { listFiles } from "../support/project";
import type { Case } from "../support/cases";
import { alternatives, readCases } from "../support/cases";
import type { FundingScenario } from "./funding-universe";
import { intakes, npqs, programmes, settings, stateFunded } from "./funding-universe";

const columns = [
  "programme",
  "intake",
  "setting",
  "listed",
  "circumstances",
  "expected status",
  "expected reason",
] as const;

export type FundingRow = Case<(typeof columns)[number]>;

/** The rows of every table, those for every intake first. Read from the top: the first row that fits decides. */
export const fundingRows: readonly FundingRow[] = listFiles("tests/scenarios/funding")
  .filter((path) => path.endsWith(".csv"))
  .sort()
  .flatMap((path) => readCases(path.replace("tests/", ""), columns));

export function fits(row: FundingRow, scenario: FundingScenario): boolean {
  return (
    programmesOf(row.programme).includes(scenario.programme) &&
    intakesOf(row.intake).includes(scenario.intake) &&
    settingsOf(row.setting).includes(scenario.setting) &&
    (row.listed === "any" || alternatives(row.listed).includes(scenario.listed)) &&
    (row.circumstances === "any" ||
      row.circumstances.split(", ").every((condition) => holds(condition, scenario.circumstances)))
  );
}

/** A cell's words once for all rows: the tables are asked some hundred thousand times. */
function remembered(read: (cell: string) => readonly string[]): (cell: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    const words = known.get(cell) ?? read(cell);
    known.set(cell, words);
    return words;
  };
}

const programmesOf = remembered((cell) => {
  if (cell === "any") return programmes;
  return cell === "any NPQ" ? npqs : known(alternatives(cell), programmes);
});

const settingsOf = remembered((cell) => {
  if (cell === "any") return settings;
  if (cell === "other than state-funded")
    return settings.filter((setting) => !(stateFunded as readonly string[]).includes(setting));
  return known(
    alternatives(cell).flatMap((word) => (word === "state-funded" ? stateFunded : word)),
    settings,
  );
});

const intakesOf = remembered((cell) => {
  const [, side, name] = /^(from|before) (.+)$/.exec(cell) ?? [];
  if (cell === "any") return intakes;
  if (name === undefined) return known(alternatives(cell), intakes);
  const index = intakes.findIndex((intake) => intake === known([name], intakes)[0]);
  return side === "from" ? intakes.slice(index) : intakes.slice(0, index);
});

function known(words: readonly string[], all: readonly string[]): readonly string[] {
  const strange = words.find((word) => !all.includes(word));
  if (strange !== undefined)
    throw new Error(`The tables of funding say "${strange}", which is none of: ${all.join(", ")}.`);
  return words;
}

/** "taking NPQH or completed NPQH", "head up to 24 months". */
function holds(condition: string, said: string): boolean {
  const limit = /^head up to (\d+) months$/.exec(condition)?.[1];
  if (limit === undefined) return condition.split(" or ").some((word) => said.split(", ").includes(word));
  const months = /head (\d+) months/.exec(said)?.[1];
  return months !== undefined && Number(months) <= Number(limit);
}
