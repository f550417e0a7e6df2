import type { ProgrammeCode } from "../../policy/programmes";
import type { Place } from "../../policy/words";
import type { Pence } from "../../rules/money";
import type { Intake } from "../../rules/periods/intake";
import { parseIntake, writeIntake } from "../../rules/periods/intake";
import { parseOptionalAmount } from "../../rules/words/amount";
import { isBlank } from "../../rules/words/blank";
import { parsePlace } from "../../rules/words/choices";
import type { Circumstances } from "../../rules/words/circumstances";
import { parseCircumstances } from "../../rules/words/circumstances";
import { parseProgramme } from "../../rules/words/programme";
import type { InputColumns } from "./column";
import { textColumn } from "./column";

/** Who it is; nothing is worked out from it. */
export interface Participant {
  /** A name or a payroll reference. */
  readonly person: string;
  readonly role: string;
}

/** What a person is to take and where; the figures depend on this alone. */
export interface Enrolment {
  /** The school's name or URN, as typed. */
  readonly school: string;
  readonly programme: ProgrammeCode;
  /** null where a Lead Practitioner has none. */
  readonly intake: Intake | null;
  readonly circumstances: Circumstances;
  readonly quote: Pence | null;
  readonly place: Place;
}

export const participantColumns: InputColumns<Participant> = {
  person: textColumn("Person", [
    "name",
    "staff member",
    "participant",
    "full name",
    "staff",
    "payroll reference",
    "employee",
    "colleague",
  ]),
  role: textColumn("Role", ["job title", "post", "position", "job"]),
};

export const enrolmentColumns: InputColumns<Enrolment> = {
  school: {
    ...textColumn("School", ["school name", "workplace", "academy", "setting name", "name of setting", "site", "urn"]),
    write: (name) => name,
  },
  programme: {
    heading: "Programme",
    aliases: ["npq", "course", "qualification", "npq course", "npq programme"],
    required: true,
    read: parseProgramme,
    write: (code) => code,
  },
  intake: {
    heading: "Intake",
    aliases: ["start", "start month", "cohort", "cohort start", "start term", "term", "start date"],
    required: true,
    read: (cell) => (isBlank(cell) ? null : parseIntake(cell)),
    write: writeIntake,
  },
  circumstances: { heading: "Circumstances", aliases: ["circumstance"], read: parseCircumstances },
  quote: {
    heading: "Quote",
    aliases: ["quoted fee", "quoted price", "course fee", "price", "quote ex vat", "fee quoted"],
    read: (cell) => parseOptionalAmount(cell, "quote"),
  },
  place: {
    heading: "Place",
    aliases: ["status", "place status", "funded place"],
    read: parsePlace,
    write: (place) => place,
  },
};
