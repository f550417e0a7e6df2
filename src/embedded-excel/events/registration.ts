import type { WirePrivate } from "../protocol/wire-table";
import type { Workbook } from "../model/workbook";
import { watchKey } from "./event-names";
import type { EventName } from "./event-names";

/** Wire members by which the client adds and removes handlers of an event. */
export function registration<M>(
  wireName: string,
  serves: string,
  event: EventName,
  of: (model: M) => { readonly book: Workbook; readonly target: string },
): Readonly<Record<string, WirePrivate>> {
  const count = (change: number) => (model: M) => {
    const { book, target } = of(model);
    const key = watchKey(event, target);
    book.watched.set(key, (book.watched.get(key) ?? 0) + change);
  };
  return {
    [`_Register${wireName}`]: { serves, call: count(1) },
    [`_Unregister${wireName}`]: { serves, call: count(-1) },
  };
}
