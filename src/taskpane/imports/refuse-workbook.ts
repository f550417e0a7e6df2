import { isWorkbook } from "../../csv/spreadsheet-files";
import { InputError } from "../../rules/errors";

/** @throws InputError for a file whose first bytes are not those of text */
export function refuseWorkbook(fileName: string, bytes: Uint8Array): void {
  if (!isWorkbook(bytes)) return;
  // A workbook is a zip too, and only the name tells them apart at a glance.
  throw new InputError(
    /\.zip$/i.test(fileName)
      ? `${fileName} is a zip. Accepted: the CSV file in it, once the zip is unpacked.`
      : `${fileName} is a workbook. Accepted: a CSV file, which Excel saves a sheet as.`,
  );
}
