import { academicYears } from "../policy/academic-years";
import { disadvantageLists } from "../policy/disadvantage-lists";
import type { Setting } from "../policy/settings";
import { earlyYearsSettings } from "../policy/settings";

/** One of DfE's lists of workplaces. */
export type ListKind = keyof typeof disadvantageLists;

export const listKinds = Object.keys(disadvantageLists) as readonly ListKind[];

const settingsWithList: ReadonlySet<Setting> = new Set(
  academicYears
    .flatMap((year) => year.intakes)
    .flatMap(({ scholarships }) => (scholarships.kind === "routes" ? scholarships.routes : []))
    .filter((route) => route.listed === "disadvantage")
    .flatMap((route) => route.settings),
);

/** The list of disadvantage that counts for a setting; null where none does in any intake that is known. */
export function listFor(setting: Setting): ListKind | null {
  if (!settingsWithList.has(setting)) return null;
  if (setting === "16 to 19") return "16 to 19";
  return (earlyYearsSettings as readonly Setting[]).includes(setting) ? "early years" : "PP50";
}
