export { FileError } from "./file-error";
export { openXlsx } from "./open-xlsx";
export type { OpenedXlsx } from "./open-xlsx";
export { saveXlsx } from "./save-xlsx";
