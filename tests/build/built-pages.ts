import { readBuiltFile } from "../support/project";

export const pages = ["taskpane.html", "help.html", "conformance.html", "workbench.html"];

export const officeLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The scripts of a built page, in the order they stand there. */
export function scriptSources(page: string): readonly string[] {
  return matches(readBuiltFile(page), /<script[^>]*\ssrc="([^"]+)"/g);
}

/** The files of ours that a page loads before it can be used, beside the functions, which every page of Excel's loads. */
export function ownFiles(page: string): readonly string[] {
  const linked = matches(readBuiltFile(page), /<link[^>]*\shref="([^"]+\.(?:css|js))"/g);
  return [...scriptSources(page), ...linked].filter((file) => file !== officeLibrary && file !== "functions.js");
}

export function securityPolicy(page: string): string {
  const [policy] = matches(readBuiltFile(page), /http-equiv="Content-Security-Policy" content="([^"]+)"/g);
  return policy ?? "";
}

export function anchors(page: string): readonly string[] {
  return matches(readBuiltFile(page), /\sid="([^"]+)"/g);
}

export interface BuiltFunction {
  readonly id: string;
  readonly name: string;
  readonly helpUrl: string;
}

export function builtFunctions(): readonly BuiltFunction[] {
  const { functions } = JSON.parse(readBuiltFile("functions.json")) as { readonly functions: readonly BuiltFunction[] };
  return functions;
}

/** What the pattern's group caught, each time it matched. */
export function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}
