import { InputError } from "../../../src/rules/errors";
import { parseSetting } from "../../../src/rules/words/setting";
import { readCases } from "../../support/cases";
import { settings } from "../funding-universe";

const codes = readCases("scenarios/words/setting-codes.csv", ["code", "type", "counts", "setting"]);

test.each(settings)("%s is read in any case and with blanks around it", (setting) => {
  expect(parseSetting(setting)).toBe(setting);
  expect(parseSetting(` ${setting.toUpperCase()} `)).toBe(setting);
  expect(parseSetting(setting.toLowerCase())).toBe(setting);
});

test("30 establishment types count, as in the Department's service", () => {
  expect(codes.filter(({ counts }) => counts === "yes")).toHaveLength(30);
});

test.each(codes)("$at: establishment type $code, $type, is $setting, as a number and as text", ({ code, setting }) => {
  expect(parseSetting(Number(code))).toBe(setting);
  expect(parseSetting(code)).toBe(setting);
});

test.each([4, 9, 13, 47, 99, "99"])("%j is no establishment type that is known", (code) => {
  expect(() => parseSetting(code)).toThrow(InputError);
  expect(() => parseSetting(code)).toThrow(
    `${code} is not an establishment type that the funding rules know. Accepted: `,
  );
});

test.each([null, undefined, "", " ", 0])("%j is no setting: it is missing, and the settings are listed", (value) => {
  expect(() => parseSetting(value)).toThrow("The setting is missing. Accepted: State school, 16 to 19, ");
});

test.each(["Academy of Music", "school", "Nursery", "1a", "-1"])(
  '"%s" is no setting, and every one that is gets listed',
  (written) => {
    expect(() => parseSetting(written)).toThrow(InputError);
    expect(() => parseSetting(written)).toThrow(`"${written}" is not a setting. Accepted: ${settings.join(", ")}.`);
  },
);
