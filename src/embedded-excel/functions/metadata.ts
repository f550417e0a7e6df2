/** What functions.json says of the add-in's custom functions, as far as a host needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly repeating?: boolean;
  }[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

export interface KnownFunction {
  readonly id: string;
  readonly takesRange: readonly boolean[];
  readonly mostParameters: number;
}

/** Functions by the names that formulas call them by, in any case, with the add-in's namespace where it has one. */
export function functionFinder(
  metadata: FunctionsMetadata,
  namespace: string | undefined,
): (name: string) => KnownFunction | null {
  const known = new Map(metadata.functions.map((own) => [spelling(own.name, namespace), knownFunction(own)]));
  return (name) => known.get(name.toUpperCase()) ?? null;
}

/** The functions' names as formulas spell them. */
export function functionNames(metadata: FunctionsMetadata, namespace: string | undefined): readonly string[] {
  return metadata.functions.map(({ name }) => spelling(name, namespace));
}

function spelling(name: string, namespace: string | undefined): string {
  return (namespace === undefined || namespace === "" ? name : `${namespace}.${name}`).toUpperCase();
}

function knownFunction({ id, name, parameters = [], options }: FunctionMetadata): KnownFunction {
  const repeats = parameters.some((parameter) => parameter.repeating === true);
  if (repeats || options?.stream === true) {
    throw new Error(`FunctionNotSupportedInEmbeddedHost: ${name} ${repeats ? "repeats a parameter" : "streams"}`);
  }
  const takesRange = parameters.map((parameter) => parameter.dimensionality === "matrix");
  return { id, takesRange, mostParameters: parameters.length };
}
