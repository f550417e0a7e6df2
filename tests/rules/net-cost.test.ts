import { NotPublishedError } from "../../src/rules/errors";
import { netCost } from "../../src/rules/net-cost";
import { parseOptionalAmount, parseOptionalCount } from "../../src/rules/words/amount";
import { parsePhase } from "../../src/rules/words/choices";
import { readCases } from "../support/cases";
import { placeFromWords } from "../support/place";

const columns = [
  "programme",
  "intake",
  "setting",
  "listed",
  "phase",
  "pupils",
  "circumstances",
  "quote",
  "pounds",
  "why",
] as const;
type Row = ReturnType<typeof readCases<(typeof columns)[number]>>[number];

const cost = (row: Row): number =>
  netCost({
    ...placeFromWords(row),
    phase: parsePhase(row.phase),
    pupils: parseOptionalCount(row.pupils, "pupils"),
    quote: parseOptionalAmount(row.quote, "quote"),
  });

const rows = readCases("rules/net-cost.csv", columns);

test.each(rows.filter(({ pounds }) => pounds !== "not published"))(
  "$at: $programme, $intake, $setting: £$pounds, $why",
  (row) => {
    expect(cost(row)).toBe(Math.round(Number(row.pounds) * 100));
  },
);

test.each(rows.filter(({ pounds }) => pounds === "not published"))(
  "$at: $programme, $intake, $setting has no figure: $why",
  (row) => {
    expect(() => cost(row)).toThrow(NotPublishedError);
    expect(() => cost(row)).toThrow(row.why);
  },
);
