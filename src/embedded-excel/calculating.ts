import { createEngine } from "./calc/create-engine";
import type { CustomFunctions } from "./calc/calc-workbook";
import type { Engine } from "./calc/engine";
import { FunctionNotSupportedError } from "./calc/values/failures";
import { calcView } from "./calc-view";
import type { Results } from "./model/results";
import type { Workbook } from "./model/workbook";
import { HostError } from "./protocol/host-error";

export interface Calculating {
  readonly engine: Engine;
  readonly results: Results;
  readonly settle: () => Promise<void>;
}

/**
 * Joins a workbook with its calculation. The workbook is made after it, so it is asked for when needed. `onChanged` hears
 * that results may no longer be what they were.
 */
export function calculating(book: () => Workbook, functions: CustomFunctions, onChanged: () => void): Calculating {
  const engine = createEngine(calcView(book), functions);
  return {
    engine,
    settle: () => engine.settle().catch((error: unknown) => fail(error)),
    results: {
      at: (sheet, row, column) => loud(() => engine.result({ sheet: sheet.name, row, column })),
      spillOf: (sheet, row, column) => loud(() => engine.spillOf({ sheet: sheet.name, row, column })),
      spillsOn: (sheet) => loud(() => engine.spillsOn(sheet.name)),
      valueOf: (formula, sheet, row, column) =>
        loud(() => engine.valueNow(formula, { sheet: sheet.name, row, column })),
      problemWith: (formula) => loud(() => engine.problemWith(formula)),
      changed: (area) => {
        engine.changed(area === null ? undefined : { ...area.rect, sheet: area.sheet.name });
        onChanged();
      },
    },
  };
}

function loud<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    return fail(error);
  }
}

/** A function that is not written stops the add-in's code by its name, rather than giving a guess. */
function fail(error: unknown): never {
  throw error instanceof FunctionNotSupportedError
    ? new HostError("FunctionNotSupportedInEmbeddedHost", error.message, 501)
    : error;
}
