import { readParts } from "../../support/xlsx-parts";
import { staffRows } from "./example-cohort";
import { csv } from "./run-command";
import { example, fill, fillJson, named } from "./run-fill";

describe("files as people have them", () => {
  const accented = (separator: string): string =>
    csv(
      [
        ["Name", "Workplace", "NPQ", "Start term"],
        ["Zoë O’Neil", "Hill Primary", "NPQH", "Autumn 2024"],
      ],
      separator,
    );
  const windows1252 = (text: string): Uint8Array => Buffer.from(text.replaceAll("’", "\u0092"), "latin1");

  test.each([
    { as: "UTF-8", bytes: Buffer.from(accented(",")) },
    { as: "UTF-8 with Excel's mark", bytes: Buffer.from(`\ufeff${accented(",")}`) },
    { as: "semicolons and Excel's mark", bytes: Buffer.from(`\ufeff${accented(";")}`) },
    { as: "Windows-1252 with semicolons", bytes: windows1252(accented(";")) },
    { as: "Unicode text with tabs", bytes: Buffer.from(`\ufeff${accented("\t")}`, "utf16le") },
    { as: "big-endian Unicode text", bytes: Buffer.from(`\ufeff${accented("\t")}`, "utf16le").swap16() },
    { as: "a line that names the separator", bytes: Buffer.from(`sep=;\r\n${accented(";")}`) },
  ])("$as", ({ bytes }) => {
    const { lines } = fillJson({ ...example, "staff.csv": bytes });
    expect(lines).toEqual([
      expect.objectContaining({ row: 2, person: "Zoë O’Neil", programme: "NPQH", intake: "Autumn 2024", fee: 1885 }),
    ]);
  });

  test.each([
    { headings: ["Name", "School name", "Course", "Cohort"] },
    { headings: ["Staff member", "Academy", "NPQ / course", "START"] },
    { headings: ["Full name", "Site", " programme ", "Term"] },
  ])("headings $headings", ({ headings }) => {
    const { lines } = fillJson({
      ...example,
      "staff.csv": csv([headings, ["Bob", "Hill Primary", "NPQH", "Autumn 2024"]]),
    });
    expect(lines).toEqual([
      expect.objectContaining({ person: "Bob", school: "Hill Primary", programme: "NPQH", netCost: 1000 }),
    ]);
  });

  test("columns that are not used are told, in case one is mistyped", () => {
    const rows = staffRows.map(([person, school, programme, intake], index) => [
      person!,
      school!,
      programme!,
      intake!,
      index === 0 ? "Qoute" : "900",
    ]);
    expect(fill({ ...example, "staff.csv": csv(rows) }, named).stdout).toMatch(
      /^Columns not used\n {2}staff\.csv: Qoute$/m,
    );
  });

  test("VAT falls on an independent school: 20% of £1,885", () => {
    const schools = csv([
      ["School", "Type"],
      ["Hill Primary", "Independent school"],
    ]);
    const staff = csv([
      ["Course", "Start"],
      ["NPQH", "Autumn 2024"],
    ]);
    expect(fillJson({ "staff.csv": staff, "schools.csv": schools }).lines[0]).toMatchObject({
      vat: 377,
      netCost: 2262,
      funding: "Not funded",
    });
  });

  test("text that looks like a formula stays text", () => {
    const typed = ['=HYPERLINK("http://example.org","x")', "+44 20 7946 0000", "-2+3", "@SUM(1,2)"];
    const staff = csv([
      ["Person", "Role", "School", "Programme", "Intake"],
      ...typed.map((text) => [text, text, "=Hill", "NPQH", "Autumn 2024"]),
    ]);
    const { status, workbook } = fill(
      {
        "staff.csv": staff,
        "schools.csv": csv([
          ["School", "Setting"],
          ["=Hill", "State school"],
        ]),
      },
      named,
    );
    expect(status).toBe(0);
    const { formulas, text } = formulasAndText(workbook);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => /HYPERLINK|7946|2\+3|^SUM\(1|Hill/.test(formula!))).toEqual([]);
    const shown = text.replaceAll("&quot;", '"');
    for (const value of [...typed, "=Hill"]) expect(shown).toContain(`>${value}<`);
  });
});

/** Cells of the workbook that hold formulas, and all of its text. */
function formulasAndText(workbook: Uint8Array | null) {
  const parts = readParts(workbook!);
  const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet")).map(([, xml]) => xml);
  return {
    formulas: sheets.flatMap((xml) => [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map((match) => match[1])),
    text: [...parts.values()].join("\n"),
  };
}
