import type { Fact } from "../fact";
import type { Programme } from "./programme";

export const legacyProgrammes = {
  NPQML: {
    name: "Middle Leadership",
    group: "legacy",
    kind: "NPQ",
    aliases: ["middle leader"],
    months: { value: null, note: "12 to 18 months (suite of 2017), so no single figure" },
    days: { value: 3, source: "olpLegacyChart" },
    hours: [
      {
        provider: "Outstanding Leaders Partnership",
        providerAliases: ["olp"],
        hours: { value: { total: 84 }, source: "olpLegacyChart", note: "guided hours of the 2017 suite" },
      },
    ],
    assessedWithinMonths: { value: null, note: "the last assessments were in March 2022" },
    assessment: {
      value: "An assessed school-improvement project; last assessments March 2022",
      source: "leadershipEast",
    },
    whoMayTake: {
      value: "No longer offered: three specialist NPQs replaced it",
      source: "olpProgrammes2021",
    },
    firstIntake: { value: null, source: "olpLegacyChart", note: "2017" },
    lastIntake: {
      value: null,
      source: "leadershipEast",
      note: "last recruitment around spring 2021; contract ended August 2022",
    },
  },
} as const satisfies Record<string, Programme>;

/** Guided hours of the 2017 suite, never to be mixed with those of the reformed programmes of the same name. */
export const legacyLeadershipHours: Fact<Readonly<Record<"NPQSL" | "NPQH" | "NPQEL", number>>> = {
  value: { NPQSL: 84, NPQH: 106, NPQEL: 115 },
  source: "olpLegacyChart",
};
