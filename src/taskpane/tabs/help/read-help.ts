import { ToldError } from "../../state/message";

/** `help.json`, as the build writes it. */
export interface Help {
  readonly version: string;
  readonly functions: readonly FunctionHelp[];
}

export interface FunctionHelp {
  readonly name: string;
  readonly signature: string;
  readonly description: string;
  readonly page: string;
  readonly examples: readonly ExampleHelp[];
}

export interface ExampleHelp {
  readonly formula: string;
  readonly shows: string;
  readonly says: string;
  /** The format that a cell needs for people to read it; absent where Excel's own will do. */
  readonly numberFormat?: string;
}

/** What there is to tell of the functions. @throws ToldError where it cannot be read */
export async function readHelp(): Promise<Help> {
  const answer = await fetch("help.json").catch(() => null);
  if (answer?.ok !== true) throw new ToldError("The help could not be read. Check the connection and try again.");
  return (await answer.json()) as Help;
}
