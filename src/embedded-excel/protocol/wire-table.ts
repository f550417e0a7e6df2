/** An object that a request can speak to: the name of its API class and what stands behind it. */
export interface WireObject {
  readonly className: string;
  readonly model: unknown;
}

export interface WireScalar {
  readonly get: (model: never) => unknown;
  readonly set?: (model: never, value: never) => void;
  /** The answer depends on calculation, which must have come to rest. */
  readonly settled?: boolean;
}

/** The members of one API class, by their names in camel case, as the interpreter calls them. */
export interface WireTable {
  readonly scalars?: Readonly<Record<string, WireScalar>>;
  readonly navigations?: Readonly<Record<string, (model: never) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, (model: never, ...args: never[]) => unknown>>;
  /** Members that only the wire has, such as event registrations; the value says whose public member it serves. */
  readonly privates?: Readonly<Record<string, WirePrivate>>;
  /** Methods whose answer depends on calculation. */
  readonly settledMethods?: readonly string[];
  /** The key that the client keeps in place of the path; getItem must accept it. */
  readonly identity?: { readonly field: "Id" | "_Id"; readonly of: (model: never) => string | number };
  /** Whether the client may keep the object beyond the request, as it does with ranges. */
  readonly kept?: boolean;
  readonly items?: (model: never) => readonly WireObject[];
}

export interface WirePrivate {
  readonly call?: (model: never, ...args: never[]) => unknown;
  readonly set?: (model: never, value: never) => void;
  readonly get?: (model: never) => unknown;
  /** The public member that this stands for; its requirement set counts. */
  readonly serves?: string;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && "className" in value && "model" in value;
}
