/** Checked by the compiler alone: each line marked here must be refused, or `npm run types` fails. */
import { fullAddress } from "../../src/embedded-excel/model/area";
import { wired } from "../../src/embedded-excel/wire/wire-class";
import type { WireClass } from "../../src/embedded-excel/wire/wire-class";

export const sound = {
  scalars: { address: { get: fullAddress }, values: { get: () => [[1]], set: () => undefined } },
  navigations: { worksheet: ({ book, sheet }) => wired("Worksheet", { book, sheet }) },
  methods: { getCell: (area, row: number) => [area, row] },
} satisfies WireClass<"Range">;

// @ts-expect-error a misspelt member
export const misspelt = { scalars: { adress: { get: () => "" } } } satisfies WireClass<"Range">;

// @ts-expect-error a value of the wrong type
export const wrongValue = { scalars: { rowIndex: { get: () => "1" } } } satisfies WireClass<"Range">;

// @ts-expect-error a setter on a member that is read-only
export const readOnly: WireClass<"Range">["scalars"] = { address: { get: fullAddress, set: () => 0 } };

// @ts-expect-error a member that can be set, without its setter
export const noSetter = { scalars: { values: { get: () => [[1]] } } } satisfies WireClass<"Range">;

// @ts-expect-error a method that does not exist
export const noMethod = { methods: { getCel: () => undefined } } satisfies WireClass<"Range">;

// @ts-expect-error a method among the scalars
export const wrongGroup = { scalars: { getCell: { get: () => "" } } } satisfies WireClass<"Range">;

// @ts-expect-error a navigation to something that is no API object
export const noObject = { navigations: { worksheet: ({ sheet }) => sheet } } satisfies WireClass<"Range">;

// @ts-expect-error an API object with the model of another class
export const otherModel = (area: Parameters<typeof fullAddress>[0]) => wired("Table", area);
