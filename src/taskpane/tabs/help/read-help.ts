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
  readonly examples: readonly { readonly formula: string; readonly shows: string; readonly says: string }[];
}

let help: Promise<Help> | null = null;

/** What there is to tell of the functions; read once, when it is first wanted. @throws Error where it cannot be read */
export function readHelp(): Promise<Help> {
  help ??= fetchHelp().catch((error: unknown) => {
    help = null;
    throw error;
  });
  return help;
}

async function fetchHelp(): Promise<Help> {
  const answer = await fetch("help.json");
  if (!answer.ok)
    throw new Error("The help could not be read. Open the pane again, or ask whoever looks after the add-in.");
  return (await answer.json()) as Help;
}
