/** A file that cannot be opened; the message says why, in a sentence for people. */
export class FileError extends Error {
  override readonly name = "FileError";
}

const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws FileError where the first bytes show that it is another kind of file */
export function readable(bytes: Uint8Array): void {
  const starts = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(zip)) {
    return;
  }
  if (!starts(compound)) {
    throw new FileError("This is not an .xlsx file. Choose a workbook that was saved as “Excel Workbook (*.xlsx)”.");
  }
  // Both are kept in Microsoft's older container; only an encrypted workbook has a stream of this name.
  if (holdsWide(bytes, "EncryptedPackage")) {
    throw new FileError("The file is protected with a password. Remove the password in Excel, then try again.");
  }
  throw new FileError("This is an old .xls file. Save it in Excel as “Excel Workbook (*.xlsx)”, then try again.");
}

/** Whether the text occurs in two bytes a character, as such containers spell names. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}
