import type { SortField } from "../model/sort-field";
import { sortRows } from "../model/sort";
import type { WireClass } from "./wire-class";

export const rangeSort = {
  methods: {
    apply: (area, fields: readonly SortField[], _matchCase?: boolean | null, hasHeaders?: boolean | null) => {
      const { rect } = area;
      const body = hasHeaders === true ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
      sortRows({ ...area, rect: body }, fields);
    },
  },
  settledMethods: ["apply"],
} satisfies WireClass<"RangeSort">;
