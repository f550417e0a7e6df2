import type { Area } from "./model/area";
import type { Rect } from "./model/rect";
import type { Sheet } from "./model/sheet";
import { hostError } from "./protocol/host-error";
import type { WireObject } from "./protocol/wire-table";

/** A range that a client holds, after cells moved. One whose cells are all gone fails when it is next used. */
export function movedRange(object: WireObject, sheet: Sheet, move: (rect: Rect) => Rect | null): WireObject {
  const { model } = object;
  if (!isArea(model) || model.sheet !== sheet) {
    return object;
  }
  const { book } = model;
  const rect = isGone(model) ? null : move(model.rect);
  return { ...object, model: rect === null ? deletedArea(model) : { book, sheet, rect } };
}

function isArea(model: unknown): model is Area {
  return typeof model === "object" && model !== null && "rect" in model && "sheet" in model && "book" in model;
}

function deletedArea({ book, sheet }: Area): Area {
  return {
    book,
    sheet,
    get rect(): Rect {
      throw hostError("InvalidReference", "The cells of this range were deleted.");
    },
  };
}

function isGone(area: Area): boolean {
  return Object.getOwnPropertyDescriptor(area, "rect")?.get !== undefined;
}
