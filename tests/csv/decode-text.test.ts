import { decodeText } from "../../src/csv/decode-text";

test.each([
  { name: "UTF-8", bytes: [0xc2, 0xa3, 0x31], text: "£1" },
  { name: "UTF-8 with a mark", bytes: [0xef, 0xbb, 0xbf, 0xc2, 0xa3, 0x31], text: "£1" },
  { name: "Windows-1252", bytes: [0xa3, 0x31, 0x92, 0x80, 0xeb], text: "£1’€ë" },
  { name: "UTF-16, little end first", bytes: [0xff, 0xfe, 0xa3, 0x00, 0x19, 0x20], text: "£’" },
  { name: "UTF-16, big end first", bytes: [0xfe, 0xff, 0x00, 0xa3, 0x20, 0x19], text: "£’" },
  { name: "nothing", bytes: [], text: "" },
])("$name", ({ bytes, text }) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
