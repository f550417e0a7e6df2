import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { ReferenceIdentifier } from "@borgar/fx";
import type { Evaluate, Scope } from "../scope";
import { FunctionNotSupportedError } from "../values/failures";
import { ErrorValue, isBusy, Reference, sheetColumns, sheetRows } from "../values/value";
import type { Surroundings } from "./surroundings";
import { tableArea } from "./table-area";

/** A reference to cells, to a part of a table or to a name. */
export function compileReference(node: ReferenceIdentifier, around: Surroundings): Evaluate {
  if (node.kind === "name") return nameReference(node.value, around);
  return node.kind === "table" ? tableReference(node.value, around) : cellReference(node.value, around);
}

function cellReference(written: string, around: Surroundings): Evaluate {
  const parsed = parseA1Ref(written);
  if (parsed === undefined || !("range" in parsed) || parsed.range === undefined) return () => noReference(written);
  const { context = [], range } = parsed;
  const [sheetName, ...others] = context;
  if (others.length > 0) return () => new ErrorValue("#REF!", `${written} is in another workbook.`);
  if (sheetName?.includes(":") === true) throw new FunctionNotSupportedError(written, "reference");
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? sheetRows - 1;
  const right = range.right ?? sheetColumns - 1;
  return ({ at }) => {
    const sheet = sheetName === undefined ? (at?.sheet ?? around.firstSheet()) : around.sheetNamed(sheetName);
    if (sheet === null) return noReference(sheetName === undefined ? around.explain.noCells(written) : written);
    return new Reference(sheet, top, left, bottom, right);
  };
}

function noReference(message: string): ErrorValue {
  return new ErrorValue("#REF!", message);
}

function nameReference(written: string, around: Surroundings): Evaluate {
  const name = written.replace(/^.*!/, "");
  const key = name.toLowerCase();
  return (scope) => {
    const local = scope.names?.get(key);
    if (local !== undefined) {
      if (isBusy(local)) scope.cells.busyRead = true;
      return local;
    }
    const defined = definedName(written, scope, around);
    if (defined !== null) return defined({ ...scope, names: null });
    const table = around.table(name);
    if (table !== null) return tableArea(table, { sections: [], columns: [] }, scope.at);
    return new ErrorValue("#NAME?", around.explain.unknownName("name", written));
  };
}

/** A name may belong to one sheet; there, it goes before the workbook's name. */
function definedName(written: string, { at }: Scope, { definedName: find }: Surroundings): Evaluate | null {
  if (written.includes("!") || at === null) return find(written);
  return find(`'${at.sheet.replaceAll("'", "''")}'!${written}`) ?? find(written);
}

function tableReference(written: string, around: Surroundings): Evaluate {
  const parsed = parseStructRef(written);
  if (parsed === undefined) return () => noReference(written);
  const { table: tableName, columns = [], sections = [] } = parsed;
  const part = { columns, sections };
  return ({ at }) => {
    const hasSheets = at !== null || around.firstSheet() !== null;
    if (!hasSheets) return noReference(around.explain.noCells(written));
    const ownTable = at === null ? null : around.tableAt(at);
    const table = tableName ? around.table(tableName) : ownTable;
    return table === null ? new ErrorValue("#REF!", `There is no table for ${written}.`) : tableArea(table, part, at);
  };
}
