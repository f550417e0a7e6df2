import { hostError } from "../protocol/host-error";
import type { WireObject } from "../protocol/wire-table";

/** The members that all collections with keys have, made from how to list them and how to find one. */
export function keyed<M>(
  items: (model: M) => readonly WireObject[],
  find: (model: M, key: never) => WireObject | null,
) {
  return {
    getCount: (model: M) => items(model).length,
    getItem: (model: M, key: unknown) => found(find(model, key as never)),
    getItemOrNullObject: (model: M, key: unknown) => find(model, key as never),
  };
}

/** @throws HostError ItemNotFound for null */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) {
    throw hostError("ItemNotFound");
  }
  return item;
}
