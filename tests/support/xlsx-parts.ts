import { inflateRawSync } from "node:zlib";

const directorySignature = 0x02014b50;
const endSize = 22;

/** The parts of an .xlsx file by path, as text. Checks nothing but the signatures: it is for files of ours. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - endSize + 16);
  while (zip.readUInt32LE(at) === directorySignature) {
    const pathSize = zip.readUInt16LE(at + 28);
    const path = zip.toString("utf8", at + 46, at + 46 + pathSize);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    parts.set(path, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + pathSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}
