import { settings } from "../../src/policy/settings";
import { listFor } from "../../src/rules/disadvantage-list";

test.each([
  ["State school", "PP50"],
  ["School nursery class", "PP50"],
  ["Independent special school", "PP50"],
  ["16 to 19", "16 to 19"],
  ["Maintained nursery school", "early years"],
  ["Private nursery", "early years"],
  ["Childminder", "early years"],
  ["Independent school", null],
  ["Hospital school", null],
  ["Virtual school", null],
  ["Local authority", null],
  ["ITT provider", null],
  ["Outside England", null],
] as const)("for %s the %s list counts", (setting, list) => {
  expect(settings).toContain(setting);
  expect(listFor(setting)).toBe(list);
});
