export const pageSize = 50;

/** Which part of a list shows: pages count from 0, and a page beyond the last is the last. */
export interface Page {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

export function pageOf(wanted: number, all: number): Page {
  const last = Math.max(0, Math.ceil(all / pageSize) - 1);
  const number = Math.min(Math.max(wanted, 0), last);
  return { number, from: number * pageSize, to: Math.min(all, (number + 1) * pageSize), isLast: number === last };
}
