import { readArguments } from "./arguments";
import { hostError } from "./host-error";
import type { Members } from "./members";
import type { References } from "./references";
import { pathTypes } from "./wire-format";
import type { WirePath, WireRequest } from "./wire-format";
import { isWireObject } from "./wire-table";
import type { WireObject } from "./wire-table";

export interface Roots {
  readonly global: () => WireObject;
  /** A service by its full name; null where there is none. */
  readonly create: (name: string) => WireObject | null;
}

/** The objects of one request, each found once; null is a null object. */
export class RequestObjects {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly members: Members,
    private readonly references: References,
    private readonly roots: Roots,
  ) {}

  readonly resolve = async (id: number): Promise<WireObject | null> => {
    const known = this.found.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.request.ObjectPaths[id];
    if (path === undefined) {
      throw hostError("InvalidRequest", `The request names the object path ${id} but does not hold it.`);
    }
    const object = await this.follow(path);
    this.found.set(id, object);
    return object;
  };

  /** Puts what `change` makes of each object in its place, as ranges move when rows are inserted above them. */
  replaceAll(change: (object: WireObject) => WireObject): void {
    this.found.forEach((object, id) => this.found.set(id, object === null ? null : change(object)));
  }

  private async follow(path: WirePath): Promise<WireObject | null> {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.roots.global();
      case pathTypes.newObject:
        return this.service(path.Name);
      case pathTypes.reference:
        return this.references.find(path.Name);
      case pathTypes.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private service(name: string): WireObject {
    const object = this.roots.create(name);
    if (object === null) {
      throw hostError("ApiNotSupportedInEmbeddedHost", `ApiNotSupportedInEmbeddedHost: ${name}`);
    }
    return object;
  }

  private async followFromParent(path: WirePath): Promise<WireObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      return null;
    }
    if (path.ObjectPathType === pathTypes.property) {
      return this.members.navigate(parent, path.Name);
    }
    const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
    const args = await readArguments(path.ArgumentInfo, this.resolve);
    const answer = await this.members.call(parent, name, args);
    if (answer === null || isWireObject(answer)) {
      return answer;
    }
    throw new Error(`${parent.className}.${name} answers no object.`);
  }
}
