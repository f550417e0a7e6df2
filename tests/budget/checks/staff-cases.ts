import type { Row } from "../support/tables";
import type { CheckCase } from "./check-case";
import { one, settled } from "./check-case";

const quotes = (...intakes: readonly string[]): readonly Row[] =>
  intakes.map((Intake) => ({ Programme: "NPQSL", Intake, Price: 1000 }));

const offers = (...programmes: readonly string[]): readonly Row[] =>
  programmes.map((Programme, index) => ({ Programme, Provider: `Provider ${index + 1}`, Price: 999.5 + index }));

export const staffCases: readonly CheckCase[] = [
  {
    code: "fee_not_published",
    about: "no fee and no scholarship; not with a scholarship",
    raised: one({ Programme: "NPQLT", Intake: "Autumn 2025" }, { Listed: "FALSE" }),
    at: ["staff", 3, "Quote"],
    message: /^No fee for NPQLT in Autumn 2025 is published\. Ask .* left out of the sums\.$/,
    quiet: one({ Programme: "NPQLT", Intake: "Autumn 2025" }, { Listed: "TRUE" }),
  },
  {
    code: "fee_not_published_if_refused",
    about: "no fee and a place requested; not confirmed",
    raised: one({ Intake: "Autumn 2025", Place: "" }),
    at: ["staff", 3, "Quote"],
    message: /^If the funded place is refused, the cost is not known: no fee for NPQH/,
    quiet: one({ Intake: "Autumn 2025" }),
  },
  {
    code: "intake_not_published",
    about: "Autumn 2027; not Autumn 2026",
    raised: one({ Intake: "Autumn 2027" }),
    at: ["staff", 3, "Intake"],
    message: /^Terms for Autumn 2027 are not published\. Known: Autumn 2021 to Autumn 2026\.$/,
    quiet: one({ Intake: "Autumn 2026" }),
  },
  {
    code: "place_at_risk",
    about: "requested where places are limited; not before",
    raised: one({ Place: "Requested" }),
    at: ["staff", 3, "Place"],
    message: /^Places are limited in Autumn 2024: £1,885 is at risk until the provider confirms a funded place\.$/,
    quiet: one({ Place: "Requested", Intake: "Spring 2024", Quote: 1885 }),
  },
  {
    code: "department_confirms",
    about: "requested; not confirmed",
    raised: one({ Intake: "Autumn 2025", Place: "" }, { Setting: "Hospital school" }),
    at: ["staff", 3, "Place"],
    message: /DfE confirms each case\. Counted as funded, except in the worst case\.$/,
    quiet: one({ Intake: "Autumn 2025" }, { Setting: "Hospital school" }),
  },
  {
    code: "confirmed_but_not_funded",
    about: "Confirmed; not Requested",
    raised: one({ Circumstances: "previously funded" }),
    at: ["staff", 3, "Place"],
    message: /^The place is marked Confirmed, yet no scholarship applies: .* The fee is counted in full\.$/,
    quiet: one({ Circumstances: "previously funded", Place: "Requested" }),
  },
  {
    code: "confirmed_but_not_funded",
    about: "an NPQ; not a Lead Practitioner",
    raised: one({ Intake: "Spring 2026" }),
    at: ["staff", 3, "Place"],
    message: /No scholarships in Spring 2026\./,
    quiet: one({ Programme: "LP" }),
  },
  {
    code: "not_offered",
    about: "the intake before the first one; not the first",
    raised: one({ Programme: "NPQSENCO", Intake: "Spring 2024" }),
    at: ["staff", 3, "Programme"],
    message:
      /^NPQSENCO is not offered in Spring 2024\. Choose another programme or intake\. Until then its fee and cover are/,
    quiet: one({ Programme: "NPQSENCO" }),
  },
  {
    code: "listed_twice",
    about: "the same person, in another case; not another programme",
    raised: one({ Person: "p-1" }),
    at: ["staff", 3, "Person"],
    message:
      /^p-1 is also number 1 in the list, with NPQH in Autumn 2024: both are counted\. If it is one place, delete one/,
    quiet: one({ Person: "P-1", Programme: "NPQSL" }),
  },
  {
    code: "listed_twice",
    about: "somebody; not two rows without a person",
    raised: { people: [settled, settled] },
    at: ["staff", 3, "Person"],
    message: /^P-1 is also number 1 in the list, with NPQH in Autumn 2024: both are counted\./,
    quiet: {
      people: [
        { ...settled, Person: "" },
        { ...settled, Person: "" },
      ],
    },
  },
  {
    code: "listed_twice",
    about: "a Lead Practitioner, who needs no intake, after somebody else; not two people",
    raised: {
      people: [settled, ...["P-2", "P-2"].map((Person) => ({ Person, Programme: "LP", Quote: 500 }))],
    },
    at: ["staff", 4, "Person"],
    message: /^P-2 is also number 2 in the list, with LP: both are counted\./,
    quiet: {
      people: [settled, ...["P-2", "P-3"].map((Person) => ({ Person, Programme: "LP", Quote: 500 }))],
    },
  },
  {
    code: "cover_days_not_published",
    about: "a programme without published days; not where cover is not counted",
    raised: one({ Programme: "NPQLL" }),
    at: ["staff", 3, "Programme"],
    message: /^NPQLL: .*Cover for 1 person is left out\.$/,
    quiet: one({ Programme: "NPQLL" }, { "Cover day rate": "" }),
  },
  {
    code: "second_support_not_certain",
    about: "two NPQs in one academic year; not in two",
    raised: {
      people: [
        { ...settled, Intake: "Autumn 2023" },
        { ...settled, Programme: "NPQSL", Intake: "Spring 2024" },
      ],
    },
    at: ["staff", 3, "Programme"],
    message: /^P-1 has two NPQs in one year: .* Both are counted\.$/,
    quiet: {
      people: [
        { ...settled, Intake: "Spring 2023" },
        { ...settled, Programme: "NPQSL", Intake: "Autumn 2023" },
      ],
    },
  },
  {
    code: "lead_practitioner_vat_not_stated",
    about: "a Lead Practitioner; not NPQs alone",
    raised: one({ Programme: "LP" }),
    at: ["staff", 3, "Programme"],
    message: /^SSAT: .*Ask SSAT\.$/,
    quiet: one({}),
  },
  {
    code: "vat_quoted_on_top",
    about: "a published fee plus VAT that is to pay; not one that is covered",
    raised: one({ Intake: "Autumn 2026", Place: "Refused" }),
    at: ["staff", 3, "Quote"],
    message: /^The published fee of £1,949 is "plus VAT", and none is counted: .* get it back/,
    quiet: one({ Intake: "Autumn 2026" }),
  },
  {
    code: "quoted_twice",
    about: "two quotes for one intake; not one of them for any intake",
    raised: { people: [settled], prices: quotes("Autumn 2026", "Autumn 2026") },
    at: ["prices", 3, "Price"],
    message: /^NPQSL for Autumn 2026 is quoted at £1,000 in an earlier row, and that price counts/,
    quiet: { people: [settled], prices: quotes("Autumn 2026", "") },
  },
  {
    code: "quoted_twice",
    about: "two providers for any intake; not for two programmes",
    raised: { people: [settled], prices: offers("NPQSL", "NPQSL") },
    at: ["prices", 3, "Price"],
    message: /^NPQSL for any intake is quoted by Provider 1 at £999\.50 in an earlier row, and that price counts/,
    quiet: { people: [settled], prices: offers("NPQSL", "NPQH") },
  },
];
