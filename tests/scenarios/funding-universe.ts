/** Every programme, setting, intake and answer about a list that the tables of funding must speak of. */
export const npqs = [
  "NPQLT",
  "NPQLTD",
  "NPQLBC",
  "NPQLL",
  "NPQLPM",
  "NPQSL",
  "NPQH",
  "NPQEL",
  "NPQEYL",
  "NPQSENCO",
] as const;
export const programmes = [...npqs, "ASO", "EHCO", "NPQML", "LP"] as const;

export const intakes = [
  "Autumn 2021",
  "Spring 2022",
  "Autumn 2022",
  "Spring 2023",
  "Autumn 2023",
  "Spring 2024",
  "Autumn 2024",
  "Spring 2025",
  "Autumn 2025",
  "Spring 2026",
  "Autumn 2026",
] as const;

export const stateFunded = ["State school", "16 to 19", "Maintained nursery school", "School nursery class"] as const;
export const settings = [
  ...stateFunded,
  "Independent special school",
  "Independent school",
  "Hospital school",
  "Young offender institution",
  "Virtual school",
  "Local authority",
  "Private nursery",
  "Childminder",
  "ITT provider",
  "Other",
  "Outside England",
] as const;

export const listed = ["TRUE", "FALSE", "blank", "RISE"] as const;

/** What may be said of a person: each thing alone, both sides of each limit of headship, and things said together. */
export const circumstances = [
  "",
  "previously funded",
  "taking NPQH",
  "completed NPQH",
  "withdrew from coaching",
  "lead mentor",
  "early years register",
  "childminder agency",
  "free places",
  "directly teaching",
  "return to teaching",
  "head 12 months",
  "head 24 months, taking NPQH",
  "head 25 months, taking NPQH",
  "head 60 months, completed NPQH",
  "head 61 months, completed NPQH",
  "head 12 months, taking NPQH, withdrew from coaching",
  "head 12 months, withdrew from coaching",
  "head 12 months, taking NPQH, previously funded",
  "lead mentor, directly teaching, return to teaching",
  "free places, early years register, childminder agency",
] as const;

export interface FundingScenario {
  readonly programme: string;
  readonly intake: string;
  readonly setting: string;
  readonly listed: string;
  readonly circumstances: string;
}

export const scenarios: readonly FundingScenario[] = intakes.flatMap((intake) =>
  programmes.flatMap((programme) =>
    settings.flatMap((setting) =>
      listed.flatMap((list) =>
        circumstances.map((said) => ({ programme, intake, setting, listed: list, circumstances: said })),
      ),
    ),
  ),
);

export function inWords({ programme, intake, setting, listed: list, circumstances: said }: FundingScenario): string {
  return [programme, intake, setting, `listed ${list}`, said].join(", ");
}
