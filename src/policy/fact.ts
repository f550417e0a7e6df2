import type { SourceKey } from "./sources";

/** Where a fact was published. When it was last checked stands with the source. */
export interface Cited {
  readonly source: SourceKey;
  readonly note?: string;
}

/** A published value; values that other sources give for the same thing are kept beside it. */
export interface Fact<T> extends Cited {
  readonly value: T;
  readonly elsewhere?: readonly (Cited & { readonly value: T })[];
}

/** Looked for and not found in any source; never to be read as zero. */
export interface NotPublished {
  readonly value: null;
  readonly note: string;
}
