import { ToldError } from "./state/message";

/**
 * Loads a part of the pane that was left out at first: `await loadPart(() => import("./part"))`. It can be tried again.
 * @throws ToldError where it cannot be had: there is no connection, or a new version of the add-in has taken its place
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new ToldError(
      "Part of the pane could not be loaded. Check the connection and try again. If that does not help, close the " +
        "pane and open it again: the add-in may have been updated.",
      { cause },
    );
  }
}
