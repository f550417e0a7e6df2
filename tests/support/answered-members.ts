import type { WireTable } from "../../src/embedded-excel/protocol/wire-table";
import { excelTables } from "../../src/embedded-excel/wire/tables";
import type { AnsweredMembers } from "./api-sets-file";

/** Public members that the embedded Excel answers, by class; events by the name under which handlers are added. */
export function answeredMembers(): AnsweredMembers {
  return new Map(Object.entries(excelTables).map(([className, table]) => [className, membersOf(table)]));
}

function membersOf({ scalars = {}, navigations = {}, methods = {}, privates = {} }: WireTable): readonly string[] {
  const served = Object.values(privates).flatMap(({ serves }) => (serves === undefined ? [] : [serves]));
  return [...new Set([...Object.keys(scalars), ...Object.keys(navigations), ...Object.keys(methods), ...served])];
}
