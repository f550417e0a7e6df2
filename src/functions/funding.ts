import type { FundingCase } from "../rules/funding";
import { decideFunding } from "../rules/funding";
import { fundingReason } from "../rules/funding-reasons";
import { penceToPounds } from "../rules/money";
import { netCost } from "../rules/net-cost";
import { parseIntake, parsePeriod } from "../rules/periods/intake";
import { scholarship } from "../rules/scholarship";
import { knownTargetedSupport } from "../rules/targeted-support";
import { parseOptionalAmount, parseOptionalCount } from "../rules/words/amount";
import { isBlank } from "../rules/words/blank";
import { choiceReader } from "../rules/words/choice";
import { parsePhase } from "../rules/words/choices";
import { parseCircumstances } from "../rules/words/circumstances";
import { parseListed } from "../rules/words/listed";
import { parseProgramme } from "../rules/words/programme";
import { parseSetting } from "../rules/words/setting";
import { answer, optional } from "./answer";

function fundingCase(
  programme: unknown,
  intake: unknown,
  setting: unknown,
  listed: unknown,
  circumstances: unknown,
): FundingCase {
  return {
    programme: parseProgramme(programme),
    intake: parseIntake(intake),
    setting: parseSetting(setting),
    listed: parseListed(optional(listed)),
    circumstances: parseCircumstances(optional(circumstances)),
  };
}

/**
 * Whether a DfE scholarship covers the place: Funded, Not funded, Confirm with DfE or Unknown.
 * @customfunction NPQFUNDED
 * @helpurl https://localhost:3000/help.html#npqfunded
 * @param programme Code or name, such as NPQH
 * @param intake Such as Autumn 2026
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param [listed] On the intake's list? TRUE, FALSE, RISE, or blank where not known
 * @param [circumstances] Such as "taking NPQH, head 14 months"
 * @returns Funded, Not funded, Confirm with DfE or Unknown
 */
export function npqFunded(
  programme: string,
  intake: unknown,
  setting: unknown,
  listed?: unknown,
  circumstances?: unknown,
): string {
  return answer(() => decideFunding(fundingCase(programme, intake, setting, listed, circumstances)).status);
}

const parseForm = choiceReader("form", ["sentence", "code"]);

/**
 * Why a place is funded or not, as a sentence or as a code to filter by.
 * @customfunction NPQFUNDINGREASON
 * @helpurl https://localhost:3000/help.html#npqfundingreason
 * @param programme Code or name, such as NPQH
 * @param intake Such as Autumn 2026
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param [listed] On the intake's list? TRUE, FALSE, RISE, or blank where not known
 * @param [circumstances] Such as "taking NPQH, head 14 months"
 * @param [form] "code" for the reason code; omitted: a sentence
 * @returns The reason
 */
export function npqFundingReason(
  programme: string,
  intake: unknown,
  setting: unknown,
  listed?: unknown,
  circumstances?: unknown,
  form?: unknown,
): string {
  return answer(() => {
    const asCode = !isBlank(optional(form)) && parseForm(form) === "code";
    const place = fundingCase(programme, intake, setting, listed, circumstances);
    const decision = decideFunding(place);
    return asCode ? decision.reason : fundingReason(place, decision);
  });
}

/**
 * Pounds of the fee that the scholarship covers: all of it, or 0.
 * @customfunction NPQSCHOLARSHIP
 * @helpurl https://localhost:3000/help.html#npqscholarship
 * @param programme Code or name, such as NPQH
 * @param intake Such as Autumn 2026
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param [listed] On the intake's list? TRUE, FALSE, RISE, or blank where not known
 * @param [circumstances] Such as "taking NPQH, head 14 months"
 * @param [quote] The provider's own price in pounds
 * @returns Pounds
 */
export function npqScholarship(
  programme: string,
  intake: unknown,
  setting: unknown,
  listed?: unknown,
  circumstances?: unknown,
  quote?: unknown,
): number {
  return answer(() => {
    const place = fundingCase(programme, intake, setting, listed, circumstances);
    return penceToPounds(scholarship(place, parseOptionalAmount(optional(quote), "quote")));
  });
}

/**
 * Targeted support in pounds per participant.
 * @customfunction TSFGRANT
 * @helpurl https://localhost:3000/help.html#tsfgrant
 * @param period An academic year such as 2023-24, or an intake such as Autumn 2023
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param phase GIAS phase, such as Primary or Secondary
 * @param pupils Pupils on roll, from GIAS
 * @param [programme] Code or name; omitted: an NPQ
 * @returns Pounds
 */
export function tsfGrant(
  period: unknown,
  setting: unknown,
  phase: unknown,
  pupils: unknown,
  programme?: unknown,
): number {
  return answer(() => {
    const support = {
      year: parsePeriod(period),
      setting: parseSetting(setting),
      phase: parsePhase(optional(phase)),
      pupils: parseOptionalCount(optional(pupils), "pupils", 0),
      programme: isBlank(optional(programme)) ? null : parseProgramme(programme),
    };
    return penceToPounds(knownTargetedSupport(support));
  });
}

/**
 * What one participant costs the setting in pounds: fee + VAT borne - scholarship - targeted support.
 * @customfunction NPQNETCOST
 * @helpurl https://localhost:3000/help.html#npqnetcost
 * @param programme Code or name, such as NPQH
 * @param intake Such as Autumn 2026
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param [listed] On the intake's list? TRUE, FALSE, RISE, or blank where not known
 * @param [phase] GIAS phase, such as Primary or Secondary
 * @param [pupils] Pupils on roll, from GIAS
 * @param [circumstances] Such as "taking NPQH, head 14 months"
 * @param [quote] The provider's own price in pounds
 * @returns Pounds
 */
export function npqNetCost(
  programme: string,
  intake: unknown,
  setting: unknown,
  listed?: unknown,
  phase?: unknown,
  pupils?: unknown,
  circumstances?: unknown,
  quote?: unknown,
): number {
  return answer(() =>
    penceToPounds(
      netCost({
        ...fundingCase(programme, intake, setting, listed, circumstances),
        phase: parsePhase(optional(phase)),
        pupils: parseOptionalCount(optional(pupils), "pupils", 0),
        quote: parseOptionalAmount(optional(quote), "quote"),
      }),
    ),
  );
}
