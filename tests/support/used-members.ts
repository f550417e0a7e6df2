import ts from "typescript";
import { apiUses } from "./api-uses";

/** A member of the API that a source file uses, such as { className: "Range", member: "values" }. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  /** "src/excel/areas.ts:12" */
  readonly place: string;
}

const common = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack", "sync"]);
const noModel = new Set(["RequestContext", "Session"]);

/** What files use of the classes in the namespace Excel. `extra` are files given as text. */
export function usedMembers(
  paths: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): readonly UsedMember[] {
  return apiUses(paths, extra).flatMap(({ name, declaration, place }) => {
    const className = ownerOf(declaration);
    const isModel = className !== undefined && !common.has(name) && !noModel.has(className);
    return isModel ? [{ className, member: name, place }] : [];
  });
}

/** The API class that a member belongs to: directly, or as the data that set() takes for it. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  const declared = declaration.parent;
  if (ts.isClassDeclaration(declared) && isInNamespace(declared, "Excel")) {
    return declared.name?.text;
  }
  if (ts.isInterfaceDeclaration(declared) && isInNamespace(declared, "Interfaces")) {
    return /^(\w+)UpdateData$/.exec(declared.name.text)?.[1];
  }
  return undefined;
}

function isInNamespace(node: ts.Node, name: string): boolean {
  const owner = node.parent.parent;
  return ts.isModuleDeclaration(owner) && owner.name.text === name;
}
