const utf16Marks = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file as Excel and others save it: UTF-16 where a mark at its start says so, else UTF-8 with or without
 * a mark, else Windows-1252, in which every byte means something. A mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (utf16 !== undefined) return new TextDecoder(utf16.encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Node 20 takes a short cut that gives Latin-1, without curly quotation marks and the euro sign, unless it streams.
    return new TextDecoder("windows-1252").decode(bytes, { stream: true });
  }
}
