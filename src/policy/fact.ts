import type { AnySourceKey } from "./background-sources";
import type { SourceKey } from "./sources";

/** Where a fact was published. When it was last checked stands with the source. */
export interface Cited<Key extends AnySourceKey = SourceKey> {
  readonly source: Key;
  readonly note?: string;
}

/** A published value; values that other sources give for it are kept beside it, or in `otherValues`. */
export interface Fact<T, Key extends AnySourceKey = SourceKey> extends Cited<Key> {
  readonly value: T;
  readonly elsewhere?: readonly (Cited<AnySourceKey> & { readonly value: T })[];
}

/** A published value that no formula or budget cites, so it may stand in any document. */
export type BackgroundFact<T> = Fact<T, AnySourceKey>;

/** Looked for and not found in any source; never to be read as zero. */
export interface NotPublished {
  readonly value: null;
  readonly note: string;
}
