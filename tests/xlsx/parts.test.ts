import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { readParts } from "../support/xlsx-parts";
import { samplePlan } from "./sample-plan";
import { fees, planOfCell, planWith } from "./small-plan";

let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  parts = readParts(await writeWorkbook(samplePlan));
});

const part = (path: string): string => {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
};
const cohort = (): string => part("xl/worksheets/sheet1.xml");

describe("tables", () => {
  test("carry their range, filter, headings and a style without stripes", () => {
    const table = part("xl/tables/table1.xml");
    expect(table).toContain('id="1" name="Cohort" displayName="Cohort" ref="A11:O17"');
    expect(table).toContain('<autoFilter ref="A11:O17"/>');
    expect(table).toContain('<tableColumn id="8" name="Fee (£)"/>');
    expect(table).toMatch(/<tableStyleInfo name="TableStyleLight1" [^>]*showRowStripes="0"/);
  });

  test("say what a new row is to hold", () => {
    expect(part("xl/tables/table1.xml")).toContain(
      '<tableColumn id="12" name="Net cost"><calculatedColumnFormula>' +
        "Cohort[[#This Row],[Fee (£)]]+Cohort[[#This Row],[VAT]]" +
        "-Cohort[[#This Row],[Scholarship]]-Cohort[[#This Row],[Targeted support]]</calculatedColumnFormula>",
    );
  });

  test("spell out headings with special characters", () => {
    expect(part("xl/tables/table3.xml")).toContain('<tableColumn id="1" name="A [b] #c \'d"/>');
    expect(part("xl/tables/table3.xml")).toContain("Odd[[#This Row],[A '[b'] '#c ''d]]*2");
    expect(part("xl/tables/table3.xml")).toContain('name="R&amp;D &lt;&quot;x&quot;&gt;"');
  });

  test("without rows keep one empty row, and their formula for the next", () => {
    expect(part("xl/tables/table4.xml")).toContain('ref="G1:H2"');
    expect(part("xl/tables/table4.xml")).toContain("<calculatedColumnFormula>Empty[[#This Row],[Quote]]*1.2<");
    expect(part("xl/worksheets/sheet4.xml")).toMatch(/<c r="H2" s="\d+"\/>/);
  });
});

describe("formulas", () => {
  test("stand in cells with their number as result", () => {
    expect(cohort()).toMatch(/<c r="C5" s="\d+"><f>SUM\(Cohort\[Fee \(£\)\]\)<\/f><v>6882.83<\/v><\/c>/);
    expect(cohort()).toMatch(/<c r="L15" s="\d+"><f>Cohort\[\[#This Row\],\[Fee \(£\)\]\][^<]*<\/f><v>2440<\/v>/);
  });

  test("stand in cells with their text as result", () => {
    expect(cohort()).toMatch(/<c r="M12" s="\d+" t="str"><f>_xlfn\.IFNA\([^<]*<\/f><v>DfE<\/v>/);
  });

  test("stand in no cell with the text format, which would show them as text", async () => {
    const written = readParts(await writeWorkbook(planOfCell({ value: "a", formula: '"a"', format: "text" })));
    expect(written.get("xl/styles.xml")).not.toContain('formatCode="@"');
  });
});

describe("drop-downs", () => {
  test("list words in themselves", () => {
    expect(cohort()).toContain('<formula1>"Requested,Confirmed,Refused"</formula1>');
  });

  test("take words from the cells of a table's column", () => {
    expect(cohort()).toContain("<formula1>'Schools'!$A$4:$A$6</formula1>");
  });

  test("take a list over 255 characters from the sheet Lists", () => {
    expect(cohort()).toContain("<formula1>'Lists'!$A$4:$A$17</formula1>");
    expect(part("xl/tables/table5.xml")).toContain('name="List_1" displayName="List_1" ref="A3:A17"');
  });

  test("refuse other entries, unless the column accepts them", () => {
    const validation = (range: string) => {
      return cohort().match(new RegExp(`<dataValidation [^>]*sqref="${range}"[^>]*>`))?.[0];
    };
    expect(validation("G12:G17")).toMatch(/showErrorMessage="1".* errorStyle="stop"/);
    expect(validation("D12:D17")).not.toContain("showErrorMessage");
  });

  test("show what the column is for, also where there is no list", () => {
    expect(cohort()).toContain('promptTitle="Programme" prompt="A code, or the programme&apos;s full name."');
    expect(cohort()).toMatch(/<dataValidation type="none" sqref="A12:A17"[^>]*promptTitle="Person"/);
  });
});

describe("look and page", () => {
  test("highlights keep to their column and change weight as well as colour", () => {
    expect(cohort()).toMatch(
      /<conditionalFormatting sqref="N12:N17">.*operator="equal"><formula>"Not funded"<\/formula>/,
    );
    expect(part("xl/styles.xml").match(/<dxf><font><b\/>/g)).toHaveLength(3);
  });

  test.each([
    ["pounds", "[$£-809]#,##0.00_-;[Red]-[$£-809]#,##0.00_-"],
    ["whole pounds", "[$£-809]#,##0_-;[Red]-[$£-809]#,##0_-"],
    ["counts", "#,##0_-"],
    ["dates", "d mmm yyyy"],
    ["text", "@"],
  ])("%s have their number format", (_, code) => {
    expect(part("xl/styles.xml")).toContain(`formatCode="${code}"`);
  });

  test("pages are A4 landscape, one wide and as long as needed, with repeated headings", () => {
    expect(cohort()).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(cohort()).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(part("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Cohort budget\'!$11:$11</definedName>',
    );
  });

  test("page headers keep their ampersands and leading digits; footers count pages", () => {
    expect(cohort()).toContain("Three Rivers Learning Trust &amp;&amp; partners: cohort budget</oddHeader>");
    expect(part("xl/worksheets/sheet2.xml")).toContain('&amp;9&amp;"Calibri,Regular"2025 to 2026: schools');
    expect(cohort()).toContain('&amp;A&amp;R&amp;9&amp;"Calibri,Regular"Page &amp;P of &amp;N</oddFooter>');
  });

  test("a page header that Excel would drop for its length is cut", async () => {
    const print = { paper: "A4", orientation: "portrait", pagesWide: 1, header: "&".repeat(300) } as const;
    const sheet = readParts(await writeWorkbook(planWith({ print }))).get("xl/worksheets/sheet1.xml");
    const header = sheet?.match(/<oddHeader>(.*)<\/oddHeader>/)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(header).toMatch(/…$/);
    expect(header.length).toBeLessThanOrEqual(255);
  });

  test("rows stay in view, gridlines do not, and columns have their width with Excel's margin", () => {
    expect(cohort()).toContain('<pane ySplit="11" topLeftCell="A12" state="frozen"');
    expect(cohort()).toContain('showGridLines="0"');
    expect(cohort()).toMatch(/<col min="3" max="3" width="20\.71\d*" customWidth="true"\/>/);
  });

  test("rows of wrapped text have room, and Excel may still fit them; the heading row keeps its height", () => {
    expect(cohort()).toContain('<row r="15" ht="45">');
    expect(cohort()).toContain('<row r="11" ht="45" customHeight="1">');
  });

  test("links lead into the workbook", () => {
    expect(cohort()).toContain('<hyperlink ref="A12" location="&apos;Schools&apos;!A4"/>');
    expect(cohort()).toContain('<hyperlink ref="E6" location="&apos;Odd text&apos;!A1"/>');
    expect(part("xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("hyperlink");
  });

  test("text that looks like a number has no warning triangle", () => {
    expect(cohort()).toContain('<ignoredErrors><ignoredError sqref="A12:A17 B12:B17');
    expect(part("xl/worksheets/sheet3.xml")).not.toContain("ignoredErrors");
  });

  test("defined names say what they mean", () => {
    expect(part("xl/workbook.xml")).toContain(
      '<definedName name="Net_cost" comment="What the trust has to find &lt;in all&gt;.">\'Cohort budget\'!$C$7<',
    );
  });

  test("a sheet without tables and charts is written too", async () => {
    const written = readParts(await writeWorkbook(planOfCell({ value: "x", format: "text" })));
    expect(written.get("xl/worksheets/sheet1.xml")).toContain('<c r="A1"');
    expect([...written.keys()].filter((path) => /table|chart|drawing/.test(path))).toEqual([]);
  });
});

describe("charts", () => {
  test("have a title, ranges, a number format and words for people who do not see them", () => {
    const chart = part("xl/charts/chart1.xml");
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toContain("<a:t>To pay, by programme</a:t>");
    expect(chart).toContain("<c:f>'Summary'!$A$5:$A$10</c:f>");
    expect(chart).toContain("<c:f>'Summary'!$B$5:$B$10</c:f>");
    expect(chart).toContain('formatCode="[$£-809]#,##0_-;');
    expect(part("xl/drawings/drawing3.xml")).toContain('descr="Bars of what is to pay: NPQH £2,440');
    expect(part("xl/drawings/drawing3.xml")).toContain('name="To pay, by programme" title="To pay, by programme"');
  });

  test("cover the cells from the first to the last", () => {
    const corner = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row>`;
    expect(part("xl/drawings/drawing3.xml")).toContain(corner("from", 4, 2));
    expect(part("xl/drawings/drawing3.xml")).toContain(corner("to", 12, 14));
  });

  test("paint negative bars like the others, and gridlines pale", () => {
    expect(part("xl/charts/chart1.xml").match(/<c:invertIfNegative val="0"\/><c:cat>/g)).toHaveLength(1);
    expect(part("xl/charts/chart2.xml").match(/<c:invertIfNegative val="0"\/><c:cat>/g)).toHaveLength(2);
    expect(part("xl/charts/chart2.xml")).toContain("<c:majorGridlines><c:spPr>");
  });

  test("show figures on the bars of a single series, and a legend for several", () => {
    expect(part("xl/charts/chart1.xml")).toContain('<c:showVal val="1"/>');
    expect(part("xl/charts/chart1.xml")).not.toContain("<c:legend>");
    expect(part("xl/charts/chart2.xml")).toContain("<c:legend>");
  });
});

test("tables of later sheets get the numbers that their sheets point to", async () => {
  const [first] = planWith({ tables: [fees] }).sheets;
  const [second] = planWith({ name: "Second", tables: [{ ...fees, name: "More" }] }).sheets;
  if (!first || !second) throw new Error("no sheets");
  const written = readParts(await writeWorkbook({ title: "Two", sheets: [first, second], names: [] }));
  expect(written.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain("../tables/table2.xml");
  expect(written.get("xl/tables/table2.xml")).toContain('id="2" name="More"');
});
