import { parseArgs } from "node:util";

/** What `npm start` was asked. */
export interface StartOptions {
  /** The port that must be used; null: 3001, or a free one where that is taken. */
  readonly port: number | null;
  readonly opensBrowser: boolean;
}

export type StartRequest = { readonly help: true } | { readonly options: StartOptions } | { readonly problem: string };

export const usage = `Opens the workbench: a sheet with the add-in's functions and pane, in a browser, without Excel.

  npm start
  npm start -- [--port 3005] [--no-open]

  --port     the port to serve on; without it 3001, or a free one where that is taken
  --no-open  print the address and open no browser
  --help     print this

An example trust's budget is loaded. Ctrl+C ends it. For a workbook of your own files: npm run fill -- --help`;

const highestPort = 65_535;

/** Reads the words after the command; a problem is a sentence for whoever typed them. */
export function readStartOptions(args: readonly string[]): StartRequest {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, "no-open": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values["help"] === true) return { help: true };
  const unknown = tokens.find((token) => token.kind === "option" && !["port", "no-open"].includes(token.name));
  if (unknown?.kind === "option") {
    return { problem: `There is no option ${unknown.rawName}. Accepted: --port, --no-open, --help.` };
  }
  if (positionals[0] !== undefined) return { problem: `"${positionals[0]}" belongs to no option.` };
  const { port } = values;
  if (port !== undefined && !isPort(port)) {
    return { problem: `--port needs a number from 1 to ${highestPort} after it, such as --port 3005.` };
  }
  return { options: { port: port === undefined ? null : Number(port), opensBrowser: values["no-open"] !== true } };
}

function isPort(text: string | boolean): boolean {
  return typeof text === "string" && /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= highestPort;
}
