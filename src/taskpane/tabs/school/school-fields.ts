import type { CellValue } from "../../state/tables";

/** A school's facts as they stand, and what to do when one is changed. */
export interface SchoolFields {
  readonly cell: (heading: string) => CellValue;
  readonly isNew: boolean;
  readonly change: (heading: string, value: CellValue) => void;
}
