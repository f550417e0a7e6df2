import { academicYears } from "../../src/policy/academic-years";
import { settings } from "../../src/policy/settings";
import { phases } from "../../src/policy/words";

const years = academicYears.flatMap(({ academicYear, targetedSupport }) =>
  targetedSupport.kind === "bands" ? [{ academicYear, bands: targetedSupport.bands }] : [],
);

test("two years have bands, and the others say why there are none", () => {
  expect(years.map(({ academicYear }) => academicYear)).toEqual(["2022-23", "2023-24"]);
  for (const { targetedSupport } of academicYears)
    if (targetedSupport.kind === "none") expect(targetedSupport.because.note).toMatch(/\S/);
});

test.each(years)(
  "$academicYear: for each setting and phase the bands run from 1 pupil upwards, without a gap or an overlap",
  ({ bands }) => {
    let seen = 0;
    for (const setting of settings) {
      for (const phase of phases) {
        const own = bands
          .filter((band) => band.settings.includes(setting) && (band.phases?.includes(phase) ?? true))
          .sort((a, b) => a.pupilsFrom - b.pupilsFrom);
        if (own.length === 0) continue;
        seen += 1;
        expect(own.map(({ pupilsFrom }) => pupilsFrom)).toEqual([
          1,
          ...own.slice(0, -1).map(({ pupilsTo }) => (pupilsTo ?? NaN) + 1),
        ]);
        expect(own.at(-1)!.pupilsTo).toBeNull();
      }
    }
    expect(seen).toBeGreaterThan(0);
  },
);
