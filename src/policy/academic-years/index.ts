import { year2021To2022 } from "./2021-22";
import { year2022To2023 } from "./2022-23";
import { year2023To2024 } from "./2023-24";
import { year2024To2025 } from "./2024-25";
import { year2025To2026 } from "./2025-26";
import { year2026To2027 } from "./2026-27";
import type { AcademicYearPolicy } from "./academic-year";

/** Every academic year whose terms are known, in order. */
export const academicYears: readonly AcademicYearPolicy[] = [
  year2021To2022,
  year2022To2023,
  year2023To2024,
  year2024To2025,
  year2025To2026,
  year2026To2027,
];
