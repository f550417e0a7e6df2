import { provideCustomFunctionsRuntime } from "../../../src/cli/formula/call-custom-function";
import { evaluate } from "../../../src/cli/formula/evaluate";
import { showOnOneLine } from "../../../src/cli/formula/show";

/** What the command prints for a formula among others, one answer a line. */
export function shown(formula: string): string {
  provideCustomFunctionsRuntime();
  return showOnOneLine(evaluate(formula));
}
