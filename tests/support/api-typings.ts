import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "./project";

export interface ApiMember {
  readonly kind: "method" | "property" | "read-only" | "event";
  /** "1.9" of ExcelApi, or another set's name and number; undefined where the typings say nothing. */
  readonly set: string | undefined;
}

/** Members of every class, by the class's name. */
export type ApiClasses = ReadonlyMap<string, ReadonlyMap<string, ApiMember>>;

const typings = join(projectRoot, "node_modules", "@types", "office-js", "index.d.ts");

/** Members that every API object has from the library itself. */
const common = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

/** What Microsoft's typings say of the classes in the namespace Excel. */
export function readApiClasses(): ApiClasses {
  const source = ts.createSourceFile(typings, readFileSync(typings, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, ApiMember>>();
  for (const declared of classesOf(source)) {
    const name = declared.name?.text ?? "";
    const members = classes.get(name) ?? new Map<string, ApiMember>();
    const ownSet = apiSet(declared);
    for (const member of declared.members) {
      const key = member.name?.getText();
      if (key !== undefined && !common.has(key) && !members.has(key)) {
        members.set(key, { kind: kindOf(member, key), set: apiSet(member) ?? ownSet });
      }
    }
    classes.set(name, members);
  }
  return classes;
}

function classesOf(source: ts.SourceFile): readonly ts.ClassDeclaration[] {
  return source.statements
    .filter(ts.isModuleDeclaration)
    .filter((declared) => declared.name.text === "Excel" && declared.body !== undefined)
    .flatMap(({ body }) => (body !== undefined && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter(ts.isClassDeclaration);
}

function kindOf(member: ts.ClassElement, name: string): ApiMember["kind"] {
  if (ts.isMethodDeclaration(member)) {
    return "method";
  }
  const isReadOnly = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
  return /^on[A-Z]/.test(name) ? "event" : isReadOnly ? "read-only" : "property";
}

/** The first set that a comment names: the one for reading, where writing needs a later one. */
function apiSet(node: ts.Node): string | undefined {
  const [, set, version] = /\[ ?Api set: (\w+) ([\d.]*\d|BETA|Preview)/i.exec(commentBefore(node)) ?? [];
  if (set === undefined || version === undefined) {
    return undefined;
  }
  return set === "ExcelApi" ? version : `${set} ${version}`;
}

/** What the typings say in words before a declaration. */
export function commentBefore(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  return comments.map(({ pos, end }) => text.slice(pos, end)).join("\n");
}
