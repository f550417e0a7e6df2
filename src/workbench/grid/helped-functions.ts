import type { HelpedFunction } from "./formula-help";
import { nativeHelp } from "./native-help";

/** functions.json, as far as help with formulas needs it. */
export interface DescribedFunctions {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** The add-in's functions and Excel's that the embedded one works out. */
export function helpedFunctions({ functions }: DescribedFunctions): readonly HelpedFunction[] {
  const ours = functions.map(({ name, description = "", parameters = [] }) => ({
    name: name.toUpperCase(),
    description,
    isOurs: true,
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      isOptional: parameter.optional === true,
      repeats: parameter.repeating === true,
    })),
  }));
  return [...ours, ...nativeHelp];
}
