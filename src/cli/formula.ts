import { FormulaError } from "../embedded-excel/calc/values/failures";
import { evaluate } from "./formula/evaluate";
import { ClientLibraryError, closeClientLibrary, openClientLibrary } from "./formula/library-functions";
import { linesOf } from "./formula/lines";
import { onOneLine, showOnOneLine, showValue } from "./formula/show";

const usage = `Prints what an Excel cell with a formula would show.

  npm run --silent formula -- '=NPQCOST("NPQLTD")'
  npm run --silent formula -- --lines < formulas.txt

--lines reads one formula a line from standard input and prints one answer a line.
The formula stands in quotation marks, so that it arrives as one word.`;

const wrongInput = 2;

const libraryMissing = 1;

/** Pieces of standard input that are worked out at the same time; each has up to 64 kB. */
const mostOpen = 16;

/**
 * `npm run formula`: prints what a cell would show. Exit code 2 where none is given or it cannot be read, 1 where
 * Microsoft's client library, which calls the custom functions, cannot be loaded, else 0.
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await answer(args);
  } catch (error) {
    if (!(error instanceof ClientLibraryError)) throw error;
    console.error(error.message);
    return libraryMissing;
  } finally {
    await closeClientLibrary();
  }
}

async function answer(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === "--help" || args[0] === "-h")) {
    console.log(usage);
    return 0;
  }
  if (args.length === 1 && args[0] === "--lines") return answerLines();
  const problem = problemWith(args);
  if (problem === null) return answerOne(args[0] ?? "");
  console.error(`${problem}\n\n${usage}`);
  return wrongInput;
}

/** A word such as --line; -2^2 or -NPQCOST("NPQH") is a formula. */
const looksLikeOption = /^--?[a-z][a-z-]*$/i;

function problemWith(args: readonly string[]): string | null {
  const unknown = args.find((word) => word !== "--lines" && looksLikeOption.test(word));
  if (unknown !== undefined) return `There is no option ${unknown}. Accepted: --lines, --help.`;
  if (args.includes("--lines")) return "With --lines the formulas come from standard input only.";
  if (args.length > 1) return `One formula is accepted, and these are ${args.length} words: ${args.join(" ")}`;
  return args.join("").trim() === "" ? "No formula given." : null;
}

async function answerOne(formula: string): Promise<number> {
  try {
    console.log(showValue(await evaluate(formula)));
    return 0;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    console.error(`#ERROR!: ${error.message}`);
    return wrongInput;
  }
}

/** Lines that have arrived are worked out at once: a wave of calls takes half a second, however many calls it has. */
async function answerLines(): Promise<number> {
  await openClientLibrary();
  let printed = Promise.resolve();
  let open = 0;
  for await (const lines of linesOf(process.stdin.setEncoding("utf8"))) {
    const answers = Promise.all(lines.map(answerLine));
    open += 1;
    printed = printed.then(async () => {
      process.stdout.write(`${(await answers).join("\n")}\n`);
      open -= 1;
    });
    if (open === mostOpen) await printed;
  }
  await printed;
  return 0;
}

async function answerLine(formula: string): Promise<string> {
  if (formula.trim() === "") return "";
  try {
    return showOnOneLine(await evaluate(formula));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return onOneLine(`#ERROR!: ${error.message}`);
  }
}
