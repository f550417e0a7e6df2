import type { Setting } from "../../policy/settings";
import type { Phase, YearBasis } from "../../policy/words";
import type { Pence } from "../../rules/money";
import { parseOptionalAmount, parseOptionalCount } from "../../rules/words/amount";
import { isBlank, normalise } from "../../rules/words/blank";
import { parsePhase, parseYearBasis } from "../../rules/words/choices";
import { parseFlag } from "../../rules/words/flag";
import type { Listed } from "../../rules/words/listed";
import { parseListed } from "../../rules/words/listed";
import { parseSetting } from "../../rules/words/setting";
import type { InputColumns } from "./column";
import { readText, textColumn } from "./column";
import { InputError } from "../../rules/errors";
import { sentences } from "../../rules/sentences";

/** A school's facts; null is not known. */
export interface School {
  readonly name: string;
  readonly urn: string;
  readonly setting: Setting;
  readonly phase: Phase | null;
  readonly pupils: number | null;
  readonly listed: Listed;
  readonly ssatMember: boolean | null;
  readonly vatRecoverable: boolean | null;
  readonly yearBasis: YearBasis | null;
  readonly coverDayRate: Pence | null;
}

/**
 * Get Information about Schools gives six digits. Ofsted's numbers, by which DfE's lists for early years go, have six or
 * seven, or letters before six: DFE-Digital/npq-registration makes up "EY" with six (spec/factories).
 */
const urnOrNone = /^(([a-z]{2})?\d{6,7})?$/i;

function readUrn(cell: unknown): string {
  // Excel on the desktop hands an empty cell over as 0.
  const text = readText(cell || "");
  if (urnOrNone.test(text)) return text;
  throw new InputError(sentences.notAccepted("URN", text, ["six digits, or Ofsted's, such as EY123456"]));
}

export const schoolColumns: InputColumns<School> = {
  name: {
    heading: "School",
    aliases: [
      "name",
      "school name",
      "establishment name",
      "establishmentname",
      "academy",
      "setting name",
      "name of setting",
    ],
    required: true,
    read: (cell) => {
      if (isBlank(cell)) throw new InputError(sentences.missing("school's name", "any name"));
      return readText(cell);
    },
    write: (name) => name,
  },
  urn: { ...textColumn("URN", ["unique reference number", "establishment urn"]), read: readUrn },
  setting: {
    heading: "Setting",
    aliases: [
      "setting type",
      "type",
      "establishment type",
      "typeofestablishment code",
      "type of establishment",
      "workplace",
    ],
    required: true,
    read: parseSetting,
  },
  phase: {
    heading: "Phase",
    aliases: ["phase of education", "phaseofeducation name", "school phase"],
    read: parsePhase,
  },
  pupils: {
    heading: "Pupils",
    aliases: ["number of pupils", "numberofpupils", "roll", "nor", "number on roll", "pupils on roll"],
    read: (cell) => parseOptionalCount(cell, "number of pupils"),
  },
  listed: {
    heading: "Listed",
    aliases: ["on list", "on dfe list", "on dfe s list", "pp50", "disadvantage list"],
    read: parseListed,
  },
  ssatMember: {
    heading: "SSAT member",
    aliases: ["ssat", "ssat membership", "member of ssat"],
    read: (cell) => parseFlag(cell, "SSAT member"),
  },
  vatRecoverable: {
    heading: "VAT recoverable",
    aliases: ["vat", "vat reclaimable", "vat reclaim", "recovers vat", "can recover vat", "can reclaim vat"],
    read: (cell) => parseFlag(cell, "VAT recoverable"),
  },
  yearBasis: {
    heading: "Year basis",
    aliases: ["financial year", "year", "basis"],
    read: (cell) => (isBlank(cell) ? null : parseYearBasis(cell)),
  },
  coverDayRate: {
    heading: "Cover day rate",
    aliases: ["day rate", "cover rate", "daily supply rate", "cover cost per day", "supply day rate", "cover per day"],
    read: (cell) => parseOptionalAmount(cell, "cover day rate"),
  },
};

/** How the staff list may call a school: by its name in any case, or by its URN. */
export function schoolKeys(school: School): readonly string[] {
  const keys = [normalise(school.name), normalise(school.urn)];
  return keys.filter((key) => key !== "");
}
