import { academicYears } from "../../src/policy/academic-years";
import { publishedFees } from "../../src/rules/fee";
import { isOffered } from "../../src/rules/funding";
import { parseIntake } from "../../src/rules/periods/intake";
import { programmes } from "../../src/policy/programmes";
import type { ProgrammeCode } from "../../src/policy/programmes";
import { benchIntakes, benchProgrammes } from "./cohort";

interface Terms {
  readonly fee: number | null;
  readonly funded: "all" | "listed" | "no";
  readonly days: number | null;
  readonly support: boolean;
}

/** The published terms as a plain look-up table, made before the clock starts. */
export function loopTerms(): ReadonlyMap<string, Terms> {
  const table = new Map<string, Terms>();
  for (const intake of benchIntakes) {
    const [season, year] = intake.toLowerCase().split(" ") as [string, string];
    const key = `${year} ${season}`;
    const policy = academicYears
      .flatMap((academicYear) => academicYear.intakes)
      .find((candidate) => candidate.intake === key)!;
    const routes = policy.scholarships.kind === "routes" ? policy.scholarships.routes : [];
    for (const programme of benchProgrammes) {
      const open = routes.filter(
        (route) => route.settings.includes("State school") && route.programmes.includes(programme),
      );
      const funded = open.some((route) => route.listed === undefined && route.anyOf === undefined)
        ? "all"
        : open.some((route) => route.listed === "disadvantage")
          ? "listed"
          : "no";
      table.set(`${programme} ${intake}`, {
        ...feeAndDays(programme, key),
        funded: isOffered(programme, parseIntake(intake)) ? funded : "no",
        support: year === "2023",
      });
    }
  }
  return table;
}

function feeAndDays(programme: ProgrammeCode, intake: string): Pick<Terms, "fee" | "days"> {
  const days = programmes[programme].days.value;
  if (programme === "LP") return { fee: 499, days };
  const fee = publishedFees.find(
    (candidate) =>
      candidate.programmes.includes(programme) &&
      !candidate.doubtful &&
      (candidate.intakes as readonly string[]).includes(intake),
  );
  return { fee: fee === undefined ? null : fee.pence / 100, days };
}

/** What somebody would write by hand: one pass, a look-up a row, the figures as numbers. null where not known. */
export function handWrittenLoop(
  staff: readonly (readonly unknown[])[],
  schools: readonly (readonly unknown[])[],
  terms: ReadonlyMap<string, Terms>,
): (string | number | null)[][] {
  const bySchool = new Map(schools.slice(1).map((row) => [row[0], row]));
  const result: (string | number | null)[][] = [];
  for (let index = 1; index < staff.length; index += 1) {
    const row = staff[index]!;
    const school = bySchool.get(row[2])!;
    const known = terms.get(`${row[3] as string} ${row[4] as string}`)!;
    const funded = known.funded === "all" || (known.funded === "listed" && school[4] === true);
    const pupils = school[3] as number;
    let support = 0;
    if (funded && known.support)
      support = school[2] === "Primary" ? (pupils <= 150 ? 800 : 200) : pupils <= 600 ? 200 : 0;
    const scholarship = funded ? known.fee : 0;
    const cover = known.days === null ? null : known.days * (school[5] as number);
    const net = funded || known.fee !== null ? (funded ? 0 : known.fee!) + (cover ?? 0) - support : null;
    result.push([row[0] as string, known.fee, scholarship, support, cover, net, funded ? "Funded" : "Not funded"]);
  }
  return result;
}
