/** A formula to copy, and what its cell shows. */
export interface FunctionExample {
  readonly name: string;
  readonly formula: string;
  /** Of a table that spills, its first row. */
  readonly shows: string | number | readonly string[];
  /** What it says to people who read the help page. */
  readonly says: string;
  /** The number format in which people read it, where Excel gives it none. */
  readonly numberFormat?: string;
}

/** What an example shows, to go after "shows". */
export function whatItShows({ shows }: Pick<FunctionExample, "shows">): string {
  return typeof shows === "object" ? `a table headed ${shows.join(", ")}` : String(shows);
}

/** One worked example or more for each function; the help page shows them and a test executes them. */
export const functionExamples: readonly FunctionExample[] = [
  { name: "NPQCOST", formula: '=NPQCOST("NPQLTD")', shows: 899, says: "The fee to plan with." },
  {
    name: "NPQCOST",
    formula: '=NPQCOST("NPQSL","Autumn 2024")',
    shows: 1090,
    says: "The fee published for one intake.",
  },
  { name: "NPQCOST", formula: '=NPQCOST("NPQLTD","Autumn 2026",925)', shows: 925, says: "The provider's quote wins." },
  { name: "LPCOST", formula: "=LPCOST()", shows: 499, says: "For an SSAT member school." },
  { name: "CPDVAT", formula: '=CPDVAT(899,"Independent school")', shows: 179.8, says: "20% of the fee." },
  { name: "CPDVAT", formula: '=CPDVAT(899,"State school")', shows: 0, says: "No VAT for state-funded schools." },
  {
    name: "CPDVATCOST",
    formula: '=CPDVATCOST(1949,"State school",TRUE)',
    shows: 0,
    says: "Charged by this provider, but the school gets it back.",
  },
  {
    name: "NPQFUNDED",
    formula: '=NPQFUNDED("NPQH","Autumn 2026","State school")',
    shows: "Funded",
    says: "NPQH needs no list.",
  },
  {
    name: "NPQFUNDED",
    formula: '=NPQFUNDED("NPQLT","Autumn 2026","State school")',
    shows: "Unknown",
    says: "Nothing is said of DfE's list, and NPQLT depends on it.",
  },
  {
    name: "NPQFUNDINGREASON",
    formula: '=NPQFUNDINGREASON("NPQLT","Autumn 2026","State school",FALSE,,"code")',
    shows: "not_disadvantage_listed",
    says: "A code to filter by; leave it out for a sentence.",
  },
  {
    name: "NPQSCHOLARSHIP",
    formula: '=NPQSCHOLARSHIP("NPQH","Autumn 2024","State school")',
    shows: 1885,
    says: "The scholarship covers the whole fee.",
  },
  {
    name: "TSFGRANT",
    formula: '=TSFGRANT("2023-24","State school","Primary",150)',
    shows: 800,
    says: "A primary school of 150 pupils.",
  },
  {
    name: "TSFGRANT",
    formula: '=TSFGRANT("2023-24","State school","Primary",151)',
    shows: 200,
    says: "One pupil more.",
  },
  {
    name: "NPQNETCOST",
    formula: '=NPQNETCOST("NPQH","Autumn 2023","State school",,"Primary",140)',
    shows: -800,
    says: "The scholarship pays the fee, and targeted support pays the school £800.",
  },
  {
    name: "NPQNETCOST",
    formula: '=NPQNETCOST("NPQSL","Spring 2025","Independent school")',
    shows: 1266,
    says: "£1,055 and VAT that the school cannot get back.",
  },
  {
    name: "COHORTBUDGET",
    formula:
      '=INDEX(COHORTBUDGET({"Person","School","Programme","Intake";"A. Reader","Hill","NPQSL","Autumn 2024"},{"School","Setting","Listed";"Hill","State school",FALSE}),2,11)',
    shows: 1090,
    says: "The net cost of the first person. In a sheet, give your own ranges and let the table spill: =COHORTBUDGET(A1:H20, J1:S5).",
  },
  { name: "NPQHOURS", formula: '=NPQHOURS("NPQSL")', shows: 90, says: "Best Practice Network's itemised figure." },
  { name: "NPQHOURS", formula: '=NPQHOURS("NPQSL",,"face to face")', shows: 24, says: "One part of them." },
  { name: "NPQDAYS", formula: '=NPQDAYS("NPQH")', shows: 5, says: "Days of cover." },
  { name: "NPQMONTHS", formula: '=NPQMONTHS("NPQH")', shows: 18, says: "Months of teaching." },
  {
    name: "NPQDEADLINE",
    formula: '=NPQDEADLINE("LP",DATE(2024,11,1))',
    shows: 46327,
    says: "1 November 2026, two years after the start, as Excel counts days; a date format shows it as a date.",
    numberFormat: "dd/mm/yy",
  },
  { name: "CPDCOVER", formula: '=CPDCOVER("NPQH",220)', shows: 1100, says: "Five days at £220." },
  {
    name: "CPDCOVER",
    formula: '=CPDCOVER("NPQLTD",220,30)',
    shows: 840,
    says: "Three days, and six hours of coaching at £30.",
  },
  {
    name: "CPDPHASE",
    formula: '=CPDPHASE(1200,DATE(2025,2,1),12,"maintained","2024-25")',
    shows: 200,
    says: "February and March fall in the year that ends on 31 March.",
  },
  {
    name: "CPDCOMPARE",
    formula: '=INDEX(CPDCOMPARE(6,"Autumn 2026","State school"),3,3)',
    shows: 499,
    says: "The fee per person on the Lead Practitioner route.",
  },
  {
    name: "CPDCOMPARE",
    formula: '=CPDCOMPARE(6,"Autumn 2026","State school")',
    shows: ["Measure", "NPQ", "Lead Practitioner"],
    says: "The whole comparison.",
  },
  {
    name: "NPQLIST",
    formula: '=INDEX(NPQLIST("Autumn 2024"),2,1)',
    shows: "NPQLT",
    says: "The first code.",
  },
  {
    name: "NPQLIST",
    formula: "=NPQLIST()",
    shows: ["Code", "Name", "Group", "Months", "Days", "Hours", "Fee", "Source", "Hours by"],
    says: "The whole catalogue.",
  },
  {
    name: "CPDSOURCE",
    formula: '=CPDSOURCE("fee","LP")',
    shows:
      "Choosing the right professional development for all school staff (SSAT, May 2024). Note: for SSAT member schools, said of cohorts. Checked 21 November 2026.",
    says: "For governors who ask.",
  },
];
