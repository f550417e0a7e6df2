import { sentences } from "../../rules/sentences";
import { priceColumns } from "../cohort/prices";
import type { School } from "../cohort/schools";
import { schoolColumns } from "../cohort/schools";
import { enrolmentColumns } from "../cohort/staff";
import { unknownAmounts } from "./in-words";
import { tableNames } from "./sheet-names";

type Binding = readonly [name: string, expression: string];

const letting = (bindings: readonly Binding[], result: string): string =>
  `LET(${bindings.map(([name, expression]) => `${name},${expression}`).join(",")},${result})`;

const own = (key: keyof typeof enrolmentColumns): string => `[@${enrolmentColumns[key].heading}]`;
const [programme, intake, circumstances, place] = [own("programme"), own("intake"), own("circumstances"), own("place")];

const schoolNames = `${tableNames.schools}[${schoolColumns.name.heading}]`;

/** Nobody need say which school it is where there is only one, in whichever row: nothing and a count of one read "1". */
const at: Binding = [
  "at",
  `MATCH(IF(${own("school")}&COUNTA(${schoolNames})="1","?*",${own("school")}),${schoolNames},0)`,
];
const ofSchool = (name: string, key: keyof School): Binding => [
  name,
  `INDEX(${tableNames.schools}[${schoolColumns[key].heading}],at)`,
];
const setting = ofSchool("setting", "setting");
const list = ofSchool("list", "listed");

/** A confirmed place counts even where the list is not known. */
const listed: Binding = ["listed", `IF(${place}="Confirmed",IF(ISLOGICAL(list),list,TRUE),list)`];

const price = (key: keyof typeof priceColumns): string => `${tableNames.prices}[${priceColumns[key].heading}]`;

/** The row of the price list that holds a quote: for the very intake, else for any; #N/A for none. */
function quotedRow(): string {
  const ofProgramme = `(${price("kind")}="Quote")*(${price("programme")}=${programme})`;
  const first = (condition: string): string => `MATCH(1,INDEX(${ofProgramme}*(${price("intake")}=${condition}),0),0)`;
  return `IFNA(${first(intake)},${first('""')})`;
}

const quotedAt: Binding = ["quoted", quotedRow()];
const quote: Binding = ["quote", `IF(N(${own("quote")})>0,${own("quote")},IFNA(INDEX(${price("price")},quoted),0))`];
const vatOfQuote: Binding = ["charged", `IF(N(${own("quote")})>0,"",IFNA(INDEX(${price("vatCharged")},quoted),""))`];

const factsLacking = `OR(${[
  `${programme}=""`,
  `AND(${intake}="",${programme}<>"LP")`,
  `IFNA(INDEX(${tableNames.schools}[${schoolColumns.setting.heading}],${at[1]})="",1)`,
].join(",")})`;

/** Empty where the row has no programme, intake or school with a setting yet: an error there would take the totals with it. */
const onceFactsAreIn = (formula: string): string => `IF(${factsLacking},"",${formula})`;

const unlessLeadPractitioner = (answer: string, formula: string): string =>
  `IF(${programme}="LP",${answer},${formula})`;

const status = (which: "list" | "listed"): Binding => [
  "status",
  `IFNA(NPQFUNDED(${programme},${intake},setting,${which},${circumstances}),"Unknown")`,
];

const formulas = {
  fee: letting(
    [at, quotedAt, quote],
    `IFNA(${unlessLeadPractitioner(`LPCOST(INDEX(${tableNames.schools}[${schoolColumns.ssatMember.heading}],at),quote)`, `NPQCOST(${programme},${intake},quote)`)},"${unknownAmounts.fee}")`,
  ),
  vat: letting(
    [
      at,
      quotedAt,
      vatOfQuote,
      setting,
      ofSchool("recoverable", "vatRecoverable"),
      ["rate", "CPDVATCOST(100,setting,charged,recoverable)/100"],
    ],
    `IF(OR([@Scholarship]="${unknownAmounts.scholarship}",N([@Scholarship])>0),0,IF(rate=0,0,IF(AND(ISNUMBER([@Fee]),NOT(AND(${programme}="LP",charged=""))),ROUND([@Fee]*rate,2),"${unknownAmounts.vat}")))`,
  ),
  scholarship: unlessLeadPractitioner(
    "0",
    letting(
      [
        at,
        setting,
        list,
        listed,
        quotedAt,
        quote,
        status("listed"),
        ["amount", `NPQSCHOLARSHIP(${programme},${intake},setting,listed,${circumstances},quote)`],
      ],
      `IF(OR(${place}="Refused",status="Not funded",AND(status="Unknown",${place}<>"Confirmed")),0,IFNA(amount,IF(quote>0,quote,"${unknownAmounts.scholarship}")))`,
    ),
  ),
  targetedSupport: `IF(OR(${programme}="LP",${place}="Refused"),0,${letting(
    // With a quote the answer lacks nothing but facts of the school: what is below 0 is the support.
    [at, setting, list, listed, ofSchool("phase", "phase"), ofSchool("pupils", "pupils")],
    `IFNA(MAX(0,-NPQNETCOST(${programme},${intake},setting,listed,phase,pupils,${circumstances},1)),"${unknownAmounts.targetedSupport}")`,
  )})`,
  cover: letting(
    [at, ofSchool("rate", "coverDayRate")],
    `IF(N(rate)=0,0,IFNA(CPDCOVER(${programme},rate),"${unknownAmounts.cover}"))`,
  ),
  funding: unlessLeadPractitioner(
    '"Not funded"',
    letting(
      [at, setting, list, status("list")],
      `IF(${place}="Refused","Not funded",IF(AND(${place}="Confirmed",status<>"Not funded"),"Funded",status))`,
    ),
  ),
  why: unlessLeadPractitioner(
    `"${sentences.leadPractitionerNotFunded()}"`,
    letting(
      [
        at,
        setting,
        list,
        status("list"),
        [
          "reason",
          `IFNA(NPQFUNDINGREASON(${programme},${intake},setting,list,${circumstances}),"${sentences.termsOfIntakeNotPublished()}")`,
        ],
      ],
      `IF(AND(${place}="Refused",status<>"Not funded"),"${sentences.placeRefused("")}",IF(AND(${place}="Confirmed",OR(status="Unknown",status="Confirm with DfE")),"${sentences.placeConfirmed("")}",""))&reason`,
    ),
  ),
} as const;

/**
 * The worked-out columns of Cohort as formulas of our functions on the row's own inputs; empty texts until these are
 * in. No function takes another's result: each level of that costs Excel half a second.
 */
export const liveFormulas = Object.fromEntries(
  Object.entries(formulas).map(([key, formula]) => [key, onceFactsAreIn(formula)]),
) as Readonly<Record<keyof typeof formulas, string>>;
