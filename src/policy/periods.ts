export type Season = "autumn" | "spring";

/** A dated start, such as "2024 autumn". */
export type IntakeKey = `${number} ${Season}`;

/** September to August, such as "2024-25". */
export type AcademicYearKey = `${number}-${number}`;
