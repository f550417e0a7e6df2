import type { BackgroundFact, Fact } from "../fact";
import type { ProgrammeCode } from "./index";
import type { LeadProvider } from "./providers";
import { leadProviders } from "./providers";

/** What is known of a programme beside the figures that formulas give. */
interface Particulars {
  readonly wordLimit?: BackgroundFact<number>;
  readonly entryRules?: readonly Fact<string>[];
  readonly leadProviders?: Fact<readonly LeadProvider[]>;
}

const offeredBy = (value: readonly LeadProvider[]): Fact<readonly LeadProvider[]> => ({
  value,
  source: "npqRegistration",
  note: "seed data of the service; Education Development Trust left before autumn 2024",
});

const allBut = (missing: LeadProvider): Fact<readonly LeadProvider[]> =>
  offeredBy(leadProviders.filter((provider) => provider !== missing));

const all = offeredBy(leadProviders);
const four = offeredBy(["Ambition Institute", "National Institute of Teaching", "Teach First", "UCL"]);

const specialistLimit: BackgroundFact<number> = { value: 1500, source: "allianceLeadingLearning" };

const leadershipLimit: BackgroundFact<number> = {
  value: 2500,
  source: "allianceLeadingLearning",
  elsewhere: [{ value: 2500, source: "bpnLeadershipDeck2023" }],
};

export const particulars: Readonly<Partial<Record<ProgrammeCode, Particulars>>> = {
  NPQLT: { wordLimit: specialistLimit, leadProviders: all },
  NPQLTD: {
    wordLimit: specialistLimit,
    entryRules: [
      {
        value: "Two full years of teaching; QTS, QTLS or any Level 5 qualification; a sponsor and an in-school coach",
        source: "bpnLeadingTeacherDevelopment",
        note: "this provider's own rule; others do not ask for QTS",
      },
    ],
    leadProviders: all,
  },
  NPQLBC: { wordLimit: specialistLimit, leadProviders: all },
  NPQLL: { wordLimit: specialistLimit, leadProviders: four },
  NPQLPM: { wordLimit: specialistLimit, leadProviders: allBut("Best Practice Network") },
  NPQSL: {
    wordLimit: {
      value: 2000,
      source: "allianceLeadingLearning",
      elsewhere: [{ value: 2500, source: "bpnLeadershipDeck2023", note: "Best Practice Network" }],
    },
    leadProviders: all,
  },
  NPQH: { wordLimit: leadershipLimit, leadProviders: all },
  NPQEL: { wordLimit: leadershipLimit, leadProviders: all },
  NPQEYL: { leadProviders: four },
  NPQSENCO: { leadProviders: allBut("LLSE") },
  EHCO: { leadProviders: all },
};
