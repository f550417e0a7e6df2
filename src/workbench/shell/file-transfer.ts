const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Ends of the files that can be opened. */
export const workbookEnding = ".xlsx";

/** Hands a workbook to the browser to be saved. */
export function download(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Browsers begin the download after the click; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function bytesOfBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** A file beside this page, by its name. @throws Error in words */
export async function fetchFile(name: string): Promise<Uint8Array> {
  const address = new URL(name, location.href);
  if (address.origin !== location.origin) {
    throw new Error(`${name} is not on this site. Save it on this device, and open it from there.`);
  }
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${name} is not on this site (${response.status}).`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
