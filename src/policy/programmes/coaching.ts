import type { NotPublished } from "../fact";
import type { Programme } from "./programme";

const group = "coaching";
const kind = "coaching offer";

const notAssessed: NotPublished = { value: null, note: "headship coaching is not assessed" };
const noDays: NotPublished = { value: null, note: "no face-to-face days are published for headship coaching" };

export const coachingProgrammes = {
  ASO: {
    name: "Additional Support Offer",
    group,
    kind,
    aliases: ["additional support offer for new headteachers"],
    months: { value: null, note: "the length of the Additional Support Offer is not published" },
    days: noDays,
    hours: [],
    assessedWithinMonths: notAssessed,
    assessment: notAssessed,
    whoMayTake: {
      value: "Heads in their first 24 months of headship, taking or having completed NPQH",
      source: "dfeFunding2021",
    },
    firstIntake: { value: "2021 autumn", source: "dfeFunding2021" },
    lastIntake: {
      value: "2022 spring",
      source: "npqDesignHistory",
      note: "then renamed Early Headship Coaching Offer",
    },
  },
  EHCO: {
    name: "Early Headship Coaching Offer",
    group,
    kind,
    aliases: ["early headship coaching"],
    months: {
      value: 12,
      source: "dfeCoachingOffer",
      note: "the Department, Education Development Trust and Best Practice Network say 12; some hubs 12 or 24",
    },
    days: noDays,
    hours: [
      {
        provider: "Redhill Teaching School Hub",
        providerAliases: ["redhill"],
        hours: {
          value: { total: 46, coaching: 10 },
          source: "redhillHub2023",
          note: "36 live hours and 10 of coaching",
        },
      },
    ],
    assessedWithinMonths: notAssessed,
    assessment: notAssessed,
    whoMayTake: {
      value:
        "Heads in their first 5 years of headship, taking or having completed NPQH, not withdrawn from the offer before",
      source: "dfeCoachingOffer",
    },
    firstIntake: { value: "2022 autumn", source: "npqDesignHistory", note: "renamed in June 2022" },
    lastIntake: null,
  },
} as const satisfies Record<string, Programme>;
