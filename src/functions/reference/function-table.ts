import { signature } from "./function-reference";
import type { FunctionReference } from "./function-reference";

/** The README's table of functions, in Markdown. */
export function functionTable(functions: readonly FunctionReference[]): string {
  const rows = functions.map(
    (described) => `| \`${escapeCell(signature(described))}\` | ${escapeCell(described.description)} |`,
  );
  return ["| function | answers |", "|---|---|", ...rows].join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}
