import type { NativeFunction } from "../compile/surroundings";
import { aggregates } from "./aggregates";
import { arrays } from "./arrays";
import { conditionalSums } from "./conditional-sums";
import { dates } from "./dates";
import { information } from "./information";
import { logic } from "./logic";
import { lookups } from "./lookups";
import { numbers } from "./numbers";
import { texts } from "./texts";

/** The functions of Excel itself that are worked out here, by name. LET is understood as well. */
export const nativeFunctions: ReadonlyMap<string, NativeFunction> = new Map([
  ...aggregates,
  ...conditionalSums,
  ...numbers,
  ...logic,
  ...information,
  ...lookups,
  ...arrays,
  ...dates,
  ...texts,
]);
