/** The register's own headings, in its order, those between the ones that are read included as far as they matter. */
export const registerHeadings = [
  "URN",
  "LA (code)",
  "LA (name)",
  "EstablishmentNumber",
  "EstablishmentName",
  "TypeOfEstablishment (code)",
  "TypeOfEstablishment (name)",
  "EstablishmentStatus (code)",
  "EstablishmentStatus (name)",
  "PhaseOfEducation (code)",
  "PhaseOfEducation (name)",
  "SchoolCapacity",
  "NumberOfPupils",
  "Trusts (code)",
  "Trusts (name)",
  "UKPRN",
  "Town",
];

interface MadeUp {
  readonly urn: number;
  readonly name: string;
  readonly type?: number;
  readonly status?: string;
  readonly phase?: string;
  readonly pupils?: number | "";
  readonly trust?: string;
}

/** A row of the register for a school that does not exist. */
export function registerRow({
  urn,
  name,
  type = 34,
  status = "Open",
  phase = "Primary",
  pupils = 210,
  trust = "",
}: MadeUp): string[] {
  const values: Readonly<Record<string, unknown>> = {
    URN: urn,
    EstablishmentName: name,
    "TypeOfEstablishment (code)": String(type).padStart(2, "0"),
    "EstablishmentStatus (name)": status,
    "PhaseOfEducation (name)": phase,
    NumberOfPupils: pupils,
    "Trusts (name)": trust,
    UKPRN: 10_000_000 + urn,
    Town: "Madeupton",
  };
  return registerHeadings.map((heading) => String(values[heading] ?? ""));
}

/** As the register's file has it: every cell in quotes, lines ended as on Windows. */
export function registerText(rows: readonly (readonly string[])[]): string {
  return [registerHeadings, ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
}
