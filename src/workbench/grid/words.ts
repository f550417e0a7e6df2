import { HostError } from "../../embedded-excel/protocol/host-error";

/** What an error of the workbook means to somebody at the grid. */
export function inWords(error: unknown): string {
  if (!(error instanceof HostError)) {
    return error instanceof Error ? error.message : String(error);
  }
  switch (error.code) {
    case "FunctionNotSupportedInEmbeddedHost":
      return notHere(error.message.split(/:\s*/).at(-1) ?? "This");
    case "InsertDeleteConflict":
      return "This would move only a part of a table. Select whole rows or columns of the table, or another place.";
    case "ItemAlreadyExists":
      return "There is one of that name already.";
    default:
      return error.message;
  }
}

function notHere(name: string): string {
  return `${name} is a function of Excel that this page cannot work out. It works in Excel itself.`;
}
