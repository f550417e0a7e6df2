import type { NotPublished } from "../fact";
import type { Programme } from "./programme";

const sencoWindow: NotPublished = {
  value: null,
  note: "the assessment window is not published; the result comes up to 4 months after the 18 taught months",
};

export const sencoProgrammes = {
  NPQSENCO: {
    name: "For SENCOs",
    group: "SENCO",
    kind: "NPQ",
    aliases: [
      "npqsend",
      "npqs",
      "senco",
      "sencos",
      "send",
      "npq for sencos",
      "special educational needs co-ordinators",
    ],
    months: { value: 18, source: "npqDesignHistory", note: "the result comes up to 4 months later" },
    days: { value: null, note: "face-to-face days are not published; ask the provider" },
    hours: [],
    assessedWithinMonths: sencoWindow,
    assessment: { value: null, note: "how NPQSENCO is assessed was not found in any source; ask the provider" },
    whoMayTake: {
      value: "SENCOs; required within 3 years of those appointed from 1 September 2024 without NASENCO",
      source: "npqDesignHistory",
    },
    firstIntake: { value: "2024 autumn", source: "npqDesignHistory" },
    lastIntake: null,
  },
} as const satisfies Record<string, Programme>;
