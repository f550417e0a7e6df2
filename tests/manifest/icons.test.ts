import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../support/project";
import { element, elements, resource } from "./manifest-file";

const icons = [
  { address: element("IconUrl").getAttribute("DefaultValue") ?? "", size: 32 },
  { address: element("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "", size: 64 },
  ...elements("Icon").flatMap((icon) =>
    elements("Image", icon).map((image) => ({ address: resource(image), size: Number(image.getAttribute("size")) })),
  ),
];

test.each(icons)("$address has $size pixels each way", ({ address, size }) => {
  expect(readPngSize(new URL(address).pathname)).toEqual({ width: size, height: size });
});

const ribbonIcons = elements("Icon").map((icon) => ({ icon }));

test.each(ribbonIcons)("icons on the ribbon come in the sizes Excel requires", ({ icon }) => {
  const sizes = elements("Image", icon).map((image) => Number(image.getAttribute("size")));
  expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
});

/** Width and height stand after the signature and the header chunk's length and name. */
function readPngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(join(projectRoot, path));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
