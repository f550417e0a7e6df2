import { hostError } from "./host-error";
import type { WireObject } from "./wire-table";

/** Objects that the client holds beyond a request, by the names it was given for them. */
export class References {
  private readonly held = new Map<string, WireObject>();
  private next = 1;

  hold(object: WireObject): string {
    const name = `ref-${this.next++}`;
    this.held.set(name, object);
    return name;
  }

  find(name: string): WireObject {
    const object = this.held.get(name);
    if (object === undefined) {
      throw hostError("InvalidReference");
    }
    return object;
  }

  release(name: string): void {
    this.held.delete(name);
  }

  get count(): number {
    return this.held.size;
  }

  /** Puts what `change` makes of each held object in its place, as ranges move when rows are inserted above them. */
  replaceAll(change: (object: WireObject) => WireObject): void {
    this.held.forEach((object, name) => this.held.set(name, change(object)));
  }
}
