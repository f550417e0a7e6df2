import { hostError, HostError, notSupported } from "./host-error";
import { findName, tableName } from "./member-names";
import type { WireObject, WireTable } from "./wire-table";

export interface MembersOptions {
  readonly tables: Readonly<Record<string, WireTable>>;
  /** Throws where the member needs a requirement set that was not declared. */
  readonly allow: (className: string, member: string) => void;
  /** Comes back when no cell is waiting for a result. */
  readonly settle: () => Promise<void>;
  /** Runs what the add-in asked for. */
  readonly act: <T>(body: () => T) => T;
}

/** Finds and calls members of objects by their names on the wire. */
export class Members {
  constructor(private readonly options: MembersOptions) {}

  tableOf(object: WireObject): WireTable {
    const table = this.options.tables[object.className];
    if (table === undefined) {
      throw notSupported(object.className, "*");
    }
    return table;
  }

  scalarName(object: WireObject, name: string): string | undefined {
    return findName(this.tableOf(object).scalars, name);
  }

  navigationName(object: WireObject, name: string): string | undefined {
    return findName(this.tableOf(object).navigations, name);
  }

  async read(object: WireObject, name: string): Promise<unknown> {
    const scalar = this.tableOf(object).scalars?.[name];
    if (scalar === undefined) {
      throw notSupported(object.className, name);
    }
    this.options.allow(object.className, name);
    if (scalar.settled === true) {
      await this.options.settle();
    }
    return this.locate(object, name, () => scalar.get(object.model as never));
  }

  write(object: WireObject, wireName: string, value: unknown): void {
    const name = tableName(wireName);
    const table = this.tableOf(object);
    const own = table.privates?.[name];
    if (own?.set !== undefined) {
      this.options.allow(object.className, own.serves ?? name);
      return this.locate(object, name, () => own.set?.(object.model as never, value as never));
    }
    const scalar = table.scalars?.[name];
    if (scalar === undefined) {
      throw notSupported(object.className, name);
    }
    this.options.allow(object.className, name);
    const { set } = scalar;
    if (set === undefined) {
      throw hostError("InvalidArgument", `The property '${name}' is read-only.`);
    }
    this.locate(object, name, () => set(object.model as never, value as never));
  }

  navigate(object: WireObject, wireName: string): WireObject | null {
    const name = findName(this.tableOf(object).navigations, tableName(wireName)) ?? tableName(wireName);
    const navigation = this.tableOf(object).navigations?.[name];
    if (navigation === undefined) {
      throw notSupported(object.className, name);
    }
    this.options.allow(object.className, name);
    return this.locate(object, name, () => navigation(object.model as never));
  }

  async call(object: WireObject, wireName: string, args: readonly unknown[]): Promise<unknown> {
    const name = tableName(wireName);
    const table = this.tableOf(object);
    const own = table.privates?.[name];
    const method = own?.call ?? table.methods?.[name];
    if (method === undefined) {
      throw notSupported(object.className, name);
    }
    this.options.allow(object.className, own?.serves ?? name);
    if (table.settledMethods?.includes(name) === true) {
      await this.options.settle();
    }
    const call = method as (model: unknown, ...rest: readonly unknown[]) => unknown;
    return this.locate(object, name, () => call(object.model, ...args));
  }

  /** Says with an error which member it came from. */
  private locate<T>(object: WireObject, name: string, body: () => T): T {
    try {
      return this.options.act(body);
    } catch (error) {
      if (error instanceof HostError) {
        error.location ??= `${object.className}.${name}`;
      }
      throw error;
    }
  }
}
