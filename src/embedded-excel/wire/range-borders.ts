import type { Area } from "../model/area";
import { borderOf, borderSide, changeBorder } from "../model/borders";
import { borderSides } from "../model/cell-format";
import type { Border } from "../model/cell-format";
import type { WireClass } from "./wire-class";
import { wired } from "./wire-class";
import type { BorderModel } from "./wire-map";

const items = (area: Area) =>
  borderSides.filter((side) => !side.startsWith("Diagonal")).map((side) => wired("RangeBorder", { area, side }));

export const rangeBorderCollection = {
  items,
  scalars: { count: { get: (area) => items(area).length } },
  methods: {
    getItem: (area, side: string) => wired("RangeBorder", { area, side: borderSide(side) }),
    getItemAt: (area, index: number) => items(area).at(index),
  },
} satisfies WireClass<"RangeBorderCollection">;

function property<K extends keyof Border>(key: K) {
  return {
    get: ({ area, side }: BorderModel) => borderOf(area, side)?.[key] ?? null,
    set: ({ area, side }: BorderModel, value: string) => changeBorder(area, side, { [key]: value }),
  };
}

export const rangeBorder = {
  identity: { field: "Id", of: ({ side }) => side },
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: property("style"),
    color: property("color"),
    weight: property("weight"),
  },
} satisfies WireClass<"RangeBorder">;
