import { fillError } from "./fill-error";

/**
 * Opens a workbook of its own, for people without the add-in: `file` holds the bytes of an .xlsx in base64, with
 * figures in place of our functions. The open workbook is not changed. @throws FillError
 */
export async function shareCopy(file: string): Promise<void> {
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    throw fillError(error, true);
  }
}
