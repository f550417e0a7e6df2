import { actionTypes, pathTypes } from "./wire-format";
import type { WireRequest } from "./wire-format";
import type { RequestKind } from "./wire-log";

export function requestKind(request: WireRequest): RequestKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === pathTypes.newObject)) {
    return "service";
  }
  const work = request.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  const onlyReleases = work.length > 0 && work.every((action) => action.Name === "_RemoveReference");
  return onlyReleases ? "clean-up" : "batch";
}
