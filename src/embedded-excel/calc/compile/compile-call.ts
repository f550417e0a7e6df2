import type { AstExpression, CallExpression, Identifier } from "@borgar/fx";
import { knownToExcel } from "../functions/known-to-excel";
import { nativeFunctions } from "../functions/native-functions";
import type { Evaluate } from "../scope";
import { valueOf } from "../scope";
import { FormulaError, FunctionNotSupportedError } from "../values/failures";
import { busy, ErrorValue } from "../values/value";
import type { Operand } from "../values/value";
import { implicitIntersection, spilled } from "./reference-operators";
import type { NativeFunction, Surroundings } from "./surroundings";

/** A call of a function, Excel's own or a custom one. */
export function compileCall(node: CallExpression, args: readonly Evaluate[], around: Surroundings): Evaluate {
  const typedName = calledName(node.callee);
  const name = typedName.toUpperCase();
  const native = nativeFunctions.get(name) ?? inFiles.get(name);
  if (native !== undefined) {
    checkCount(name, args.length, native.fewest, native.most);
    return nativeCall(native, args);
  }
  const custom = around.functions.find(typedName);
  if (custom !== null) {
    checkCount(name, args.length, 0, custom.mostParameters);
    return (scope) =>
      around.callCustom(
        custom,
        args.map((evaluate) => valueOf(evaluate(scope), scope)),
        scope,
      );
  }
  if (knownToExcel.has(name)) throw new FunctionNotSupportedError(name);
  return () => new ErrorValue("#NAME?", around.explain.unknownName("function", typedName));
}

/** As files write the operators @ and #. */
const inFiles: ReadonlyMap<string, NativeFunction> = new Map<string, NativeFunction>([
  ["SINGLE", { fewest: 1, most: 1, run: ([operand], scope) => implicitIntersection(operand?.(scope) ?? null, scope) }],
  ["ANCHORARRAY", { fewest: 1, most: 1, run: ([operand], scope) => spilled(operand?.(scope) ?? null, scope) }],
]);

/** What is made of a value that is still waiting, waits too: ISERROR of it is neither true nor false yet. */
function nativeCall({ run }: NativeFunction, args: readonly Evaluate[]): Evaluate {
  return (scope) => {
    const { cells } = scope;
    const wasBusy = cells.busyRead;
    cells.busyRead = false;
    let answer: Operand;
    try {
      answer = run(args, scope);
      if (cells.busyRead) answer = busy;
    } catch (error) {
      if (!(error instanceof ErrorValue)) throw error;
      answer = cells.busyRead ? busy : error;
    } finally {
      cells.busyRead = cells.busyRead || wasBusy;
    }
    return answer;
  };
}

function checkCount(name: string, count: number, fewest: number, most: number): void {
  if (count >= fewest && count <= most) return;
  const accepted = fewest === 0 ? `up to ${most}` : fewest === most ? `${most}` : `${fewest} to ${most}`;
  throw new FormulaError(`${name} takes ${accepted} arguments, not ${count}.`);
}

/** The parser's types promise a plain name; it also lets through other names, and what a LAMBDA gives. */
function calledName(callee: Identifier | AstExpression): string {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "ReferenceIdentifier" ? callee.value : "LAMBDA";
}
