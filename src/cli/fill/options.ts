import { parseArgs } from "node:util";

/** What `npm run fill` was asked. Paths are as typed. */
export interface FillOptions {
  readonly staff: string;
  readonly schools: string;
  readonly prices: string | null;
  /** Where the workbook goes; null: none is asked for. */
  readonly out: string | null;
  readonly json: boolean;
}

export type FillRequest = { readonly help: true } | { readonly options: FillOptions } | { readonly problem: string };

export const defaultWorkbook = "cohort-budget.xlsx";

export const usage = `Fills a cohort budget workbook from lists of staff and schools.

  npm run fill -- --staff staff.csv --schools schools.csv [--prices prices.csv] [--out budget.xlsx] [--json]

  --staff    who is to take what: columns Person, School, Programme, Intake, and if you like
             Role, Circumstances, Quote, Place (Requested, Confirmed or Refused)
  --schools  columns School and Setting, and if you like URN, Phase, Pupils, Listed, SSAT member,
             VAT recoverable, Year basis, Cover day rate
  --prices   what providers quoted: columns Programme and Price, and if you like Intake, Provider,
             VAT charged, Source, Checked on
  --out      the workbook to write; without it ${defaultWorkbook} in this folder;
             one that is there already is replaced
  --json     print the whole budget as JSON; a workbook is written only where --out asks for one
             (npm run --silent fill keeps npm's own lines out of it)
  --help     print this

Files are CSV as Excel saves it. assets/examples has some to start from.`;

const paths = ["staff", "schools", "prices", "out"] as const;
const flags = ["json", "help"] as const;
const accepted = [...paths, ...flags].map((name) => `--${name}`).join(", ");

/** Reads the words after the command; a problem is a sentence for whoever typed them. */
export function readOptions(args: readonly string[]): FillRequest {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(paths.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }])),
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  let problem: string | null = null;
  for (const token of tokens ?? []) {
    if (token.kind === "option-terminator") continue;
    problem ??= token.kind === "positional" ? strayWord(token.value) : problemWith(token, given);
    if (token.kind === "option") given.set(token.name, token.value ?? "");
  }
  if (given.has("help")) return { help: true };
  return problem === null ? complete(given) : { problem };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function problemWith({ name, rawName, value }: OptionToken, given: ReadonlyMap<string, string>): string | null {
  const isPath = paths.some((path) => path === name);
  if (!isPath && !flags.some((flag) => flag === name)) return `There is no option ${rawName}. Accepted: ${accepted}.`;
  if (given.has(name)) return `${rawName} is given twice.`;
  if (!isPath) return value === undefined ? null : `${rawName} stands alone, without "${value}".`;
  const isMissing = value === undefined || value === "" || value.startsWith("--");
  const example = examples[name as keyof typeof examples];
  return isMissing ? `${rawName} needs a file after it, such as ${rawName} ${example}.` : null;
}

const examples = { staff: "staff.csv", schools: "schools.csv", prices: "prices.csv", out: "budget.xlsx" };

const strayWord = (word: string): string =>
  `"${word}" belongs to no option. ` +
  "Accepted: npm run fill -- --staff staff.csv --schools schools.csv, with the two dashes after fill.";

function complete(given: ReadonlyMap<string, string>): FillRequest {
  const [staff, schools] = [given.get("staff"), given.get("schools")];
  if (staff === undefined || schools === undefined) {
    const missing = [staff === undefined ? ["--staff"] : [], schools === undefined ? ["--schools"] : []].flat();
    return { problem: `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing.` };
  }
  const json = given.has("json");
  const out = given.get("out") ?? (json ? null : defaultWorkbook);
  return { options: { staff, schools, prices: given.get("prices") ?? null, out, json } };
}
