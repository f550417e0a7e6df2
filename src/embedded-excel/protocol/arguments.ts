import type { WireArguments } from "./wire-format";
import type { WireObject } from "./wire-table";

type Resolve = (pathId: number) => Promise<WireObject | null>;

/** The arguments of a call, with what stands behind API objects in place of their paths. */
export async function readArguments(info: WireArguments | undefined, resolve: Resolve): Promise<readonly unknown[]> {
  const values = info?.Arguments ?? [];
  const paths = info?.ReferencedObjectPathIds;
  const found: unknown[] = [];
  for (const [index, value] of values.entries()) {
    found.push(await withObjects(value, paths?.[index], resolve));
  }
  return found;
}

async function withObjects(value: unknown, path: unknown, resolve: Resolve): Promise<unknown> {
  if (typeof path === "number" && path !== 0) {
    return modelAt(path, resolve);
  }
  if (Array.isArray(value)) {
    return Array.isArray(path) ? objectsOfList(value, path, resolve) : value;
  }
  return typeof value === "object" && value !== null ? objectsOfRecord(value, resolve) : value;
}

async function objectsOfList(values: readonly unknown[], paths: readonly unknown[], resolve: Resolve) {
  const found: unknown[] = [];
  for (const [index, value] of values.entries()) {
    found.push(await withObjects(value, paths[index], resolve));
  }
  return found;
}

/** Inside a plain object an API object is written as its path, without a parallel list. */
async function objectsOfRecord(value: object, resolve: Resolve): Promise<unknown> {
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
    return modelAt(value._ObjectPathId, resolve);
  }
  const found: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    found[name] = await withObjects(inner, undefined, resolve);
  }
  return found;
}

async function modelAt(path: number, resolve: Resolve): Promise<unknown> {
  const object = await resolve(path);
  return object === null ? null : object.model;
}
