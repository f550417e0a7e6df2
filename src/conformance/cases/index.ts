import type { ConformanceCase } from "../case";
import { customFunctionCases } from "./custom-functions";
import { errorCases } from "./errors";
import { formulaCases } from "./formulas";
import { sheetPartCases } from "./sheet-parts";
import { tableCases } from "./tables";
import { tableReferenceCases } from "./table-references";
import { valueCases } from "./values";
import { workbookCases } from "./workbook";

/** Everything that Excel is asked, each under a name of its own. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...valueCases,
  ...formulaCases,
  ...tableCases,
  ...tableReferenceCases,
  ...workbookCases,
  ...sheetPartCases,
  ...errorCases,
  ...customFunctionCases,
];
