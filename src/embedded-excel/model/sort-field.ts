/** One key of a sort. */
export interface SortField {
  /** Column of the block, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
}
