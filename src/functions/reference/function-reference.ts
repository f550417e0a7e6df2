import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionExample } from "../examples";

export interface ParameterReference {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What a reader needs to know of one custom function. */
export interface FunctionReference {
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterReference[];
  readonly examples: readonly FunctionExample[];
}

/** functions.json, as far as the reference pages read it. */
interface FunctionsMetadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/**
 * The custom functions in the order of their files, from their doc comments, which are also what Excel shows.
 * Throws when a doc comment is one that Excel would not take.
 */
export async function readFunctionReference(
  files: readonly string[],
  examples: readonly FunctionExample[],
): Promise<readonly FunctionReference[]> {
  const perFile = await Promise.all(files.map(readMetadata));
  return perFile
    .flatMap((metadata) => metadata.functions)
    .map((described) => ({
      name: described.name,
      description: described.description ?? "",
      helpUrl: described.helpUrl ?? "",
      parameters: described.parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        optional: parameter.optional ?? false,
      })),
      examples: examples.filter((example) => example.name === described.name),
    }));
}

async function readMetadata(file: string): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) {
    throw new Error(`Excel would not take the doc comments in ${file}:\n${errors.join("\n")}`);
  }
  return JSON.parse(metadataJson) as FunctionsMetadata;
}

/** The function as one types it, optional arguments in brackets: NPQCOST(programme, [intake]). */
export function signature({ name, parameters }: FunctionReference): string {
  const words = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${words.join(", ")})`;
}
