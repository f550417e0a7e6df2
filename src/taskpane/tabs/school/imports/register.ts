import { normaliseHeading } from "../../../../budget/cohort/headings";
import { InputError } from "../../../../rules/errors";
import { sentences } from "../../../../rules/sentences";

/** An open establishment, as Get Information about Schools has it; "" where it says nothing. */
export interface Establishment {
  readonly urn: string;
  readonly name: string;
  readonly typeCode: string;
  readonly phase: string;
  readonly pupils: string;
  readonly trust: string;
  readonly town: string;
}

/** The file's headings for what is read from it. */
const headings = {
  urn: "URN",
  name: "EstablishmentName",
  typeCode: "TypeOfEstablishment (code)",
  status: "EstablishmentStatus (name)",
  phase: "PhaseOfEducation (name)",
  pupils: "NumberOfPupils",
  trust: "Trusts (name)",
  town: "Town",
} as const;

type Field = keyof typeof headings;

const needed: readonly Field[] = ["urn", "name", "typeCode", "status"];

/** Takes the register's rows as they come. */
export interface RegisterReader {
  /** @throws InputError where the first row is not the register's headings */
  readonly take: (rows: readonly (readonly string[])[]) => void;
  /** The open establishments taken so far; those that are closed or not yet open are left out. */
  readonly found: readonly Establishment[];
}

export function createRegisterReader(): RegisterReader {
  const found: Establishment[] = [];
  let positions: Readonly<Record<Field, number>> | null = null;
  return {
    found,
    take: (rows) => {
      const body = positions === null ? rows.slice(1) : rows;
      positions ??= findPositions(rows[0] ?? []);
      const at = positions;
      const open = body.filter((row) => /^open\b/i.test(row[at.status] ?? "")).map((row) => establishment(row, at));
      // Text that was cut from the file keeps all of the file in memory; text made anew does not.
      found.push(...(JSON.parse(JSON.stringify(open)) as Establishment[]));
    },
  };
}

function establishment(row: readonly string[], at: Readonly<Record<Field, number>>): Establishment {
  const cell = (field: Field): string => (row[at[field]] ?? "").trim();
  return {
    urn: cell("urn"),
    name: cell("name"),
    typeCode: cell("typeCode"),
    phase: cell("phase"),
    pupils: cell("pupils"),
    trust: cell("trust"),
    town: cell("town"),
  };
}

function findPositions(row: readonly string[]): Readonly<Record<Field, number>> {
  const given = row.map(normaliseHeading);
  const entries = Object.entries(headings).map(([field, heading]) => [field, given.indexOf(normaliseHeading(heading))]);
  const positions = Object.fromEntries(entries) as Record<Field, number>;
  const missing = needed.find((field) => positions[field] < 0);
  if (missing === undefined) return positions;
  throw new InputError(
    `This is not the file of establishments of Get Information about Schools. ${sentences.columnMissing(headings[missing], [])}`,
  );
}
