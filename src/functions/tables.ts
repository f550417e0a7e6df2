import { programmeCatalogue } from "../budget/views/catalogue";
import { compareRoutes } from "../budget/views/comparison";
import { spilledBudget } from "../budget/views/spilled-table";
import { parseIntake } from "../rules/periods/intake";
import { parseCount } from "../rules/words/amount";
import { isBlank } from "../rules/words/blank";
import { parseFlag } from "../rules/words/flag";
import { parseListed } from "../rules/words/listed";
import { isGeneralNpq, parseProgramme } from "../rules/words/programme";
import { parseSetting } from "../rules/words/setting";
import { answer, cellFault, optional } from "./answer";

/**
 * The whole cohort budget as a table with a heading row; a row that cannot be read shows its own error.
 * @customfunction COHORTBUDGET
 * @helpurl https://localhost:3000/help.html#cohortbudget
 * @param staff People with headings: Person, School, Programme, Intake; and Circumstances, Quote, Place
 * @param schools Schools with headings: School, Setting; and Phase, Pupils, Listed, Cover day rate
 * @param [prices] Quotes with headings: Programme, Price; and Intake, VAT charged
 * @returns A table, amounts in pounds
 */
export function cohortBudget(staff: any[][], schools: any[][], prices?: any[][]): any[][] {
  return answer(() => {
    const tables = Array.isArray(prices) ? { staff, schools, prices } : { staff, schools };
    return spilledBudget(tables, cellFault);
  });
}

/**
 * An NPQ and the Lead Practitioner route side by side: cost, funding, hours, days out of school, who, assessment, risk.
 * @customfunction CPDCOMPARE
 * @helpurl https://localhost:3000/help.html#cpdcompare
 * @param people How many people
 * @param intake Such as Autumn 2026
 * @param setting The workplace, such as State school, or its GIAS type code
 * @param [listed] On the intake's list? TRUE, FALSE, RISE, or blank where not known
 * @param [ssatMember] TRUE or omitted for SSAT member schools
 * @param [programme] The NPQ; omitted: the general planning figure
 * @returns A table, amounts in pounds
 */
export function cpdCompare(
  people: number,
  intake: unknown,
  setting: unknown,
  listed?: unknown,
  ssatMember?: unknown,
  programme?: unknown,
): any[][] {
  return answer(() => {
    const chosen = optional(programme);
    return compareRoutes({
      people: parseCount(people, "number of people"),
      intake: parseIntake(intake),
      setting: parseSetting(setting),
      listed: parseListed(optional(listed)),
      ssatMember: parseFlag(optional(ssatMember), "SSAT member"),
      programme: isBlank(chosen) || isGeneralNpq(chosen) ? null : parseProgramme(chosen),
    });
  });
}

/**
 * The programmes on offer: code, name, group, months, days, hours, fee, its source, and whose hours they are.
 * @customfunction NPQLIST
 * @helpurl https://localhost:3000/help.html#npqlist
 * @param [intake] Such as Autumn 2026; omitted: every programme, with the fee to plan with
 * @returns A table, amounts in pounds
 */
export function npqList(intake?: unknown): any[][] {
  return answer(() => programmeCatalogue(isBlank(optional(intake)) ? null : parseIntake(intake)));
}
