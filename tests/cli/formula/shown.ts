import { provideCustomFunctionsRuntime } from "../../../src/cli/formula/call-custom-function";
import { evaluate } from "../../../src/cli/formula/evaluate";
import { showOnOneLine } from "../../../src/cli/formula/show";

/** What the command prints for a formula among others, one answer a line. */
export async function shown(formula: string): Promise<string> {
  provideCustomFunctionsRuntime();
  return showOnOneLine(await evaluate(formula));
}
