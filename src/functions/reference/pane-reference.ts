import { whatItShows } from "../examples";
import { helpAnchor } from "./address";
import { signature } from "./function-reference";
import type { FunctionReference } from "./function-reference";

/** What the task pane's help tells of the functions: `help.json`, which the pane reads when somebody opens its help. */
export interface PaneReference {
  /** The add-in's version. */
  readonly version: string;
  readonly functions: readonly {
    readonly name: string;
    /** As one types it, optional arguments in brackets. */
    readonly signature: string;
    readonly description: string;
    /** Where the help page tells more. */
    readonly page: string;
    readonly examples: readonly {
      readonly formula: string;
      readonly shows: string;
      readonly says: string;
      /** The format that a cell needs for people to read it; absent where Excel's own will do. */
      readonly numberFormat?: string;
    }[];
  }[];
}

/** The functions as the pane's help shows them, each with its worked examples. */
export function paneReference(functions: readonly FunctionReference[], version: string): PaneReference {
  return {
    version,
    functions: functions.map((described) => ({
      name: described.name,
      signature: signature(described),
      description: described.description,
      page: `help.html#${helpAnchor(described.name)}`,
      examples: described.examples.map((example) => ({
        formula: example.formula,
        shows: whatItShows(example),
        says: example.says,
        ...(example.numberFormat !== undefined && { numberFormat: example.numberFormat }),
      })),
    })),
  };
}
