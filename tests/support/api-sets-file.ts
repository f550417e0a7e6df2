import type { ApiClasses } from "./api-typings";

export const apiSetsPath = "src/embedded-excel/wire/api-sets.ts";

const longestLine = 118;

/** The members that a table answers, by class. */
export type AnsweredMembers = ReadonlyMap<string, readonly string[]>;

/** The text of the file that says which requirement set each answered member needs. */
export function apiSetsFile(classes: ApiClasses, answered: AnsweredMembers): string {
  const blocks = [...answered]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([className, members]) => `  ${className}: {\n${versions(classes, className, members)}  },\n`);
  return `/**
 * The requirement set that each answered member needs: a version of ExcelApi, or another set with its version.
 * Read from Microsoft's typings; a test holds it against them and says how to write it anew.
 */
export const apiSets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
${blocks.join("")}};
`;
}

function versions(classes: ApiClasses, className: string, members: readonly string[]): string {
  const byVersion = new Map<string, string[]>();
  for (const member of [...members].sort()) {
    const set = classes.get(className)?.get(member)?.set;
    if (set !== undefined) {
      byVersion.set(set, [...(byVersion.get(set) ?? []), member]);
    }
  }
  return [...byVersion]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([version, names]) => line(version, names))
    .join("");
}

function line(version: string, names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const short = `    "${version}": [${quoted.join(", ")}],\n`;
  return short.length <= longestLine
    ? short
    : `    "${version}": [\n${quoted.map((name) => `      ${name},\n`).join("")}    ],\n`;
}
