import { evaluate } from "../../../src/cli/formula/evaluate";
import { closeClientLibrary } from "../../../src/cli/formula/library-functions";
import { showOnOneLine } from "../../../src/cli/formula/show";

afterAll(closeClientLibrary);

/** What the command prints for a formula among others, one answer a line. */
export async function shown(formula: string): Promise<string> {
  return showOnOneLine(await evaluate(formula));
}
