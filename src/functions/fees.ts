import { generalFee, leadPractitionerFee, npqFee } from "../rules/fee";
import { penceToPounds } from "../rules/money";
import { parseIntake } from "../rules/periods/intake";
import { vatBorne, vatCharged as chargedVat } from "../rules/vat";
import { parseAmount, parseOptionalAmount } from "../rules/words/amount";
import { isBlank } from "../rules/words/blank";
import { parseFlag } from "../rules/words/flag";
import { isGeneralNpq, parseProgramme } from "../rules/words/programme";
import { parseSetting } from "../rules/words/setting";
import { answer, optional } from "./answer";

/**
 * Fee per participant in pounds, before VAT. A quote wins; without an intake the planning fee.
 * @customfunction NPQCOST
 * @helpurl https://localhost:3000/help.html#npqcost
 * @param programme Code or name, such as NPQLTD; "NPQ" for the general planning figure
 * @param [intake] Such as Autumn 2024, Oct 2024 or a date; omitted: the planning fee
 * @param [quote] The provider's own price in pounds
 * @returns Pounds
 */
export function npqCost(programme: string, intake?: unknown, quote?: unknown): number {
  return answer(() => {
    const quoted = parseOptionalAmount(optional(quote), "quote");
    const when = isBlank(optional(intake)) ? null : parseIntake(intake);
    if (isGeneralNpq(programme)) return penceToPounds(quoted ?? generalFee());
    const code = parseProgramme(programme);
    return penceToPounds(quoted ?? npqFee(code, when));
  });
}

/**
 * Fee of SSAT's Lead Practitioner accreditation in pounds, before VAT.
 * @customfunction LPCOST
 * @helpurl https://localhost:3000/help.html#lpcost
 * @param [ssatMember] TRUE or omitted for SSAT member schools; FALSE needs a quote
 * @param [quote] SSAT's own price in pounds
 * @returns Pounds
 */
export function lpCost(ssatMember?: unknown, quote?: unknown): number {
  return answer(() => {
    const quoted = parseOptionalAmount(optional(quote), "quote");
    return penceToPounds(quoted ?? leadPractitionerFee(parseFlag(optional(ssatMember), "SSAT member")));
  });
}

/**
 * VAT in pounds that the provider charges on a fee.
 * @customfunction CPDVAT
 * @helpurl https://localhost:3000/help.html#cpdvat
 * @param fee Fee in pounds before VAT
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param [vatCharged] TRUE or FALSE as the quote says; omitted: none for state-funded settings, 20% for others
 * @returns Pounds
 */
export function cpdVat(fee: number, setting: unknown, vatCharged?: unknown): number {
  return answer(() => {
    const charged = parseFlag(optional(vatCharged), "VAT charged");
    return penceToPounds(chargedVat(parseAmount(fee, "fee"), parseSetting(setting), charged));
  });
}

/**
 * The part of that VAT, in pounds, which the setting cannot get back.
 * @customfunction CPDVATCOST
 * @helpurl https://localhost:3000/help.html#cpdvatcost
 * @param fee Fee in pounds before VAT
 * @param setting The workplace, such as Independent school, or its GIAS type code
 * @param [vatCharged] TRUE or FALSE as the quote says; omitted: none for state-funded settings, 20% for others
 * @param [recoverable] TRUE or FALSE; omitted: state schools get VAT back, others do not
 * @returns Pounds
 */
export function cpdVatCost(fee: number, setting: unknown, vatCharged?: unknown, recoverable?: unknown): number {
  return answer(() => {
    const charged = parseFlag(optional(vatCharged), "VAT charged");
    const comesBack = parseFlag(optional(recoverable), "VAT recoverable");
    return penceToPounds(vatBorne(parseAmount(fee, "fee"), parseSetting(setting), charged, comesBack));
  });
}
