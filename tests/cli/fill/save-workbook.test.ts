import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../../../src/cli/fill/save-workbook";
import { folderWith } from "./run-command";

test("a workbook replaces the one that was there", async () => {
  const folder = folderWith({ "budget.xlsx": "old" });
  try {
    const path = join(folder.path, "budget.xlsx");
    expect(await saveWorkbook(path, Buffer.from("new"))).toBe(path);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder.path)).toEqual(["budget.xlsx"]);
  } finally {
    folder.remove();
  }
});

test("where it cannot take its place, nothing is left behind", async () => {
  const folder = folderWith({ "budget.xlsx/note.txt": "a folder of that name" });
  try {
    const path = join(folder.path, "budget.xlsx");
    await expect(saveWorkbook(path, Buffer.from("new"))).rejects.toThrow(`${path} cannot be written`);
    expect(readdirSync(folder.path)).toEqual(["budget.xlsx"]);
    expect(readdirSync(path)).toEqual(["note.txt"]);
  } finally {
    folder.remove();
  }
});
