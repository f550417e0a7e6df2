import type { WireObject, WirePrivate } from "../protocol/wire-table";
import type { WireMap } from "./wire-map";

type ApiClass = keyof WireMap;
type ModelOf<N extends ApiClass> = WireMap[N][0];
type Common = "context" | "isNullObject" | "load" | "set" | "toJSON" | "track" | "untrack" | "items" | "update";

type Members<T> = Exclude<keyof T & string, Common | `on${Capitalize<string>}`>;
type IsAny<V> = 0 extends 1 & V ? true : false;
type KeysOf<T, Kind> = {
  [K in Members<T>]: IsAny<T[K]> extends true ? never : T[K] extends Kind ? K : never;
}[Members<T>];
type MethodKeys<T> = KeysOf<T, (...args: never[]) => unknown>;
type NavigationKeys<T> = KeysOf<T, OfficeExtension.ClientObject>;
type ScalarKeys<T> = Exclude<Members<T>, MethodKeys<T> | NavigationKeys<T>>;

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type IsWritable<T, K extends keyof T> =
  Same<{ [P in K]: T[K] }, { -readonly [P in K]: T[K] }> extends true
    ? Same<Pick<T, K>, { -readonly [P in K]: T[K] }>
    : false;

/** The API's enums are texts on the wire. */
type Answered<V> = V extends string ? string : V extends readonly (infer I)[] ? readonly Answered<I>[] : V;

interface Reader<M, V> {
  readonly get: (model: M) => Answered<V> | null;
  readonly settled?: boolean;
}

interface Accessor<M, V> extends Reader<M, V> {
  readonly set: (model: M, value: V) => void;
}

type Scalars<M, T> = {
  readonly [K in ScalarKeys<T>]?: IsWritable<T, K> extends true ? Accessor<M, T[K]> : Reader<M, T[K]>;
};

/** The members of an API class that the embedded Excel answers, held against Microsoft's own types. */
export interface WireClass<N extends ApiClass> {
  readonly scalars?: Scalars<ModelOf<N>, WireMap[N][1]>;
  readonly navigations?: { readonly [K in NavigationKeys<WireMap[N][1]>]?: (model: ModelOf<N>) => WireObject | null };
  readonly methods?: {
    readonly [K in MethodKeys<WireMap[N][1]>]?: (model: ModelOf<N>, ...args: never[]) => unknown;
  };
  readonly privates?: Readonly<Record<string, WirePrivate>>;
  readonly settledMethods?: readonly MethodKeys<WireMap[N][1]>[];
  readonly identity?: { readonly field: "Id" | "_Id"; readonly of: (model: ModelOf<N>) => string | number };
  readonly kept?: boolean;
  readonly items?: (model: ModelOf<N>) => readonly WireObject[];
}

/** An object of an API class, as requests pass it around. */
export function wired<N extends ApiClass>(className: N, model: ModelOf<N>): WireObject {
  return { className, model };
}
