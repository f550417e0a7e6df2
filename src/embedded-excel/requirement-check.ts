import { hostError } from "./protocol/host-error";
import { apiSets } from "./wire/api-sets";

/**
 * Refuses members of requirement sets that were not declared: the client library only asks, it does not refuse.
 * Throws ApiNotFound as Excel does.
 */
export function requirementCheck(declared: Readonly<Record<string, string>>) {
  const refused = new Map<string, Map<string, string>>();
  for (const [className, versions] of Object.entries(apiSets)) {
    for (const [version, members] of Object.entries(versions)) {
      if (!isDeclared(version, declared)) {
        members.forEach((member) => setIn(refused, className, member, version));
      }
    }
  }
  return (className: string, member: string): void => {
    const version = refused.get(className)?.get(member);
    if (version !== undefined) {
      throw hostError("ApiNotFound", `${className}.${member} needs ${setName(version)}, which is not declared.`);
    }
  };
}

function setIn(refused: Map<string, Map<string, string>>, className: string, member: string, version: string): void {
  refused.set(className, (refused.get(className) ?? new Map<string, string>()).set(member, version));
}

function setName(version: string): string {
  return version.includes(" ") ? version : `ExcelApi ${version}`;
}

function isDeclared(version: string, declared: Readonly<Record<string, string>>): boolean {
  const [name = "", number = ""] = setName(version).split(" ");
  const has = declared[name];
  return has !== undefined && compareVersions(has, number) >= 0;
}

/** "1.10" comes after "1.9". */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
