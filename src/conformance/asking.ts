import type { Json } from "./case";

/** The error's code, or "no error". */
export async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return "no error";
  } catch (error) {
    return errorCode(error);
  }
}

/** The code of an error by the client library; the name of any other. */
export function errorCode(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === "string" ? code : String(name);
}

/** An address without its sheet. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** A formula without the name of the case's sheet. */
export function withoutSheetName(formula: unknown): Json {
  return String(formula).replace(/'?Conformance'?!/g, "");
}

/** Asks every 50 milliseconds until there is an answer, for ten seconds at most. */
export async function waitFor<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T | undefined> {
  for (let asked = 0; asked < 200; asked++) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
