import type { Cited } from "./fact";
import type { Setting } from "./settings";

const codes: readonly (readonly [Setting, readonly number[]])[] = [
  ["State school", [1, 2, 3, 5, 6, 7, 8, 12, 14, 24, 26, 28, 33, 34, 35, 36, 38, 40, 41, 42, 43, 44]],
  ["Independent special school", [10]],
  ["Independent school", [11]],
  ["Maintained nursery school", [15]],
  ["16 to 19", [18, 31, 32, 39, 45, 46]],
  ["Other", [29]],
  ["Outside England", [30, 37]],
];

/** GIAS establishment type codes and the setting each stands for; the codes that DfE's own service knows. */
export const establishmentTypes: Cited & { readonly settings: ReadonlyMap<number, Setting> } = {
  source: "npqRegistration",
  note: "30 codes count as eligible; 11, 29, 30 and 37 are among those that do not",
  settings: new Map(codes.flatMap(([setting, ofSetting]) => ofSetting.map((code) => [code, setting]))),
};
