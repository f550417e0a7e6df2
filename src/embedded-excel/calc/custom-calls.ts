import type { CellAddress, CustomAnswer, CustomCall, CustomFunctions } from "./calc-workbook";
import type { CalledFunction } from "./compile/surroundings";
import type { Scope } from "./scope";
import { eachCell } from "./values/each-cell";
import { asMatrix, busy, ErrorValue } from "./values/value";
import type { Scalar, Value } from "./values/value";

/**
 * The calls of custom functions. One without an answer yet is open, and its answer #BUSY!; all open calls go out
 * together. Equal arguments are asked for once.
 */
export class CustomCalls {
  private readonly answers = new Map<string, Value>();
  private open = new Map<string, CustomCall>();

  constructor(private readonly functions: CustomFunctions) {}

  get hasOpen(): boolean {
    return this.open.size > 0;
  }

  /** Leaves calls alone that no formula waits for any more. */
  dropOpen(): void {
    this.open.clear();
  }

  /** A function of single cells answers for each cell of a range. An error among the arguments is the answer. */
  answer(called: CalledFunction, args: readonly Value[], scope: Scope): Value {
    const takesRange = (position: number): boolean => called.takesRange[position] === true;
    const given = Array.from({ length: called.mostParameters }, (_, position) => args[position] ?? null);
    const single = given.map((value, position) => (takesRange(position) ? null : value));
    return eachCell(single, (...cells) =>
      this.answerTo(
        called.id,
        given.map((value, position) => (takesRange(position) ? asRange(value) : (cells[position] ?? null))),
        scope,
      ),
    );
  }

  /** Sends out what is open and keeps the answers. */
  async send(): Promise<void> {
    const calls = [...this.open];
    this.open = new Map();
    const answers = await this.functions.call(calls.map(([, call]) => call));
    if (answers.length !== calls.length)
      throw new Error(`${calls.length} calls went out, and ${answers.length} answers came back.`);
    calls.forEach(([key], position) => this.answers.set(key, asValue(answers[position] ?? null)));
  }

  private answerTo(functionId: string, parameters: readonly Value[], { cells, at }: Scope): Value {
    for (const parameter of parameters) {
      for (const row of asMatrix(parameter)) for (const cell of row) if (cell instanceof ErrorValue) return cell;
    }
    const key = JSON.stringify([functionId, parameters]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.open.set(key, {
      functionId,
      parameters,
      address: at === null ? nowhere : { sheet: at.sheet, row: at.row, column: at.column },
    });
    cells.busyRead = true;
    return busy;
  }
}

/** The address of a formula without a cell. */
const nowhere: CellAddress = { sheet: "", row: 0, column: 0 };

function asRange(value: Value): Value {
  return value === null ? null : asMatrix(value);
}

function asValue(answer: CustomAnswer): Value {
  return isRows(answer) ? answer.map((row) => row.map(asCell)) : asCell(answer);
}

function isRows(answer: CustomAnswer): answer is readonly (readonly Exclude<CustomAnswer, readonly unknown[]>[])[] {
  return Array.isArray(answer);
}

function asCell(answer: Exclude<CustomAnswer, readonly unknown[]>): Scalar {
  return typeof answer === "object" && answer !== null ? new ErrorValue(answer.code, answer.message) : answer;
}
