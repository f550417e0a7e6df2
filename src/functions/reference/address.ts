/**
 * Where the add-in is served while it is developed; `manifest.xml` and every `@helpurl` name this address.
 * A release build puts its own address in its place (see webpack.config.js).
 */
export const developmentAddress = "https://localhost:3000";

/** The page that explains the functions: one anchor for each, its name in lower case. */
export function helpAddress(functionName: string): string {
  return `${developmentAddress}/help.html#${helpAnchor(functionName)}`;
}

/** The name in the help page of the section about a function. */
export function helpAnchor(functionName: string): string {
  return functionName.toLowerCase();
}
