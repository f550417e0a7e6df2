/** Bytes of a text in UTF-8. TextEncoder is missing in some test environments and would copy a large body. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x800) {
      // Each half of a surrogate pair counts two, four for the pair.
      bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    } else if (unit >= 0x80) {
      bytes += 1;
    }
  }
  return bytes;
}
