import { programmes } from "../../policy/programmes";
import { leadPractitionerTerms } from "../../policy/programmes/lead-practitioner";
import { academicYearKey } from "../../rules/periods/academic-year";
import { academicYearOf, intakeName } from "../../rules/periods/intake";
import { normalise } from "../../rules/words/blank";
import type { BudgetLine } from "../lines/budget-line";
import { enrolmentColumns, participantColumns } from "../cohort/staff";
import { counted } from "../counted";
import { groupBy } from "../group-by";
import type { Check } from "./check";
import { isNotOffered } from "./line-checks";

const personKey = ({ person, school }: BudgetLine): string | null =>
  person === "" ? null : `${normalise(person)}\n${school.name}`;

/** Rows have other numbers in a file than in a workbook, so a line is told by what it says and its place in the list. */
function toldOf({ entry: { programme, intake } }: BudgetLine, place: number): string {
  return `number ${place} in the list, with ${programme}${intake === null ? "" : ` in ${intakeName(intake)}`}`;
}

function listedTwice(lines: readonly BudgetLine[]): readonly Check[] {
  const places = new Map(lines.map((line, index) => [line, index + 1]));
  const groups = groupBy(lines, (line) =>
    personKey(line) === null ? null : `${personKey(line)}\n${line.entry.programme}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((line) => ({
      code: "listed_twice" as const,
      table: "staff" as const,
      row: line.row,
      column: participantColumns.person.heading,
      message: `${line.person} is also ${toldOf(first!, places.get(first!)!)}: both are counted. If it is one place, delete one of the rows.`,
    })),
  );
}

function secondSupport(lines: readonly BudgetLine[]): readonly Check[] {
  const paid = lines.filter(({ figures, entry }) => (figures.targetedSupport ?? 0) > 0 && entry.intake !== null);
  const groups = groupBy(paid, (line) => {
    const key = personKey(line);
    return key === null ? null : `${key}\n${academicYearKey(academicYearOf(line.entry.intake!))}`;
  });
  return [...groups.values()].flatMap(([, ...others]) =>
    others.map((line) => ({
      code: "second_support_not_certain" as const,
      table: "staff" as const,
      row: line.row,
      column: enrolmentColumns.programme.heading,
      message: `${line.person} has two NPQs in one year: no source says whether targeted support is paid twice. Both are counted.`,
    })),
  );
}

function daysNotPublished(lines: readonly BudgetLine[]): readonly Check[] {
  const groups = groupBy(lines, ({ figures, entry }) =>
    figures.cover === null && !isNotOffered(figures) ? entry.programme : null,
  );
  return [...groups].map(([programme, group]) => ({
    code: "cover_days_not_published" as const,
    table: "staff" as const,
    row: group[0]!.row,
    column: enrolmentColumns.programme.heading,
    message: `${programme}: ${programmes[programme].days.note ?? "face-to-face days are not published"}. Cover for ${counted(group.length, "person", "people")} is left out.`,
  }));
}

function leadPractitionerVat(lines: readonly BudgetLine[]): readonly Check[] {
  const first = lines.find(({ entry }) => entry.programme === "LP");
  if (first === undefined) return [];
  const message = `SSAT: ${leadPractitionerTerms.vat.note}. Counted as none where the school would get it back or not be charged, else left out. Ask SSAT.`;
  return [
    {
      code: "lead_practitioner_vat_not_stated",
      table: "staff",
      row: first.row,
      column: enrolmentColumns.programme.heading,
      message,
    },
  ];
}

/** What needs attention across lines. */
export function checksAcrossLines(lines: readonly BudgetLine[]): readonly Check[] {
  return [...listedTwice(lines), ...secondSupport(lines), ...daysNotPublished(lines), ...leadPractitionerVat(lines)];
}
