import type { EmbeddedExcel } from "../../../src/embedded-excel";

/** A bit of everything that a file can hold. */
export function fillWithAll(excel: EmbeddedExcel): void {
  const { workbook: book, person } = excel;
  const [data] = book.sheets;
  if (data === undefined) throw new Error("no sheet");
  book.renameSheet(data, "Data");
  const other = book.addSheet("It's & more");
  person.type("Data!A1:C1", [["Name", "Fee", "Paid <on>"]]);
  person.type("Data!A2:B4", [
    ['Åsa & "Co"', 1095.5],
    ["Line\nbreak", -3],
    ["_x0041_", 0.1],
  ]);
  person.type("Data!C2", 46312.5);
  person.type("Data!C3", true);
  person.type("Data!D2", "=B2*2");
  person.type("Data!D3", "=NA()");
  person.type("Data!D4", '=IF(B4>0,"yes & no","")');
  person.type("Data!E2", '=TEXTJOIN(",",TRUE,A2:A3)');
  person.type("Data!F2", "=SUM('It''s & more'!A1:A2)");
  person.type("Data!G2", "=SORT(B2:B4)");
  person.type("Data!H2", "=SUM(G2#)");
  person.type("'It''s & more'!A1:A2", [[1], [2]]);
  data.formats.change({ row: 1, column: 2, rows: 1, columns: 1 }, { numberFormat: "dd/mm/yyyy hh:mm" });
  data.formats.change(
    { row: 1, column: 0, rows: 2, columns: 1 },
    {
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      fontColor: "#112233",
      fillColor: "#AABBCC",
      fontName: "Georgia",
      fontSize: 14,
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      indentLevel: 2,
      wrapText: true,
      locked: false,
      borderTop: { style: "Dash", weight: "Medium", color: "#FF0000" },
      borderLeft: { style: "Double", weight: "Thick", color: "#00FF00" },
    },
  );
  data.columns.set(1, { size: 100 });
  data.columns.set(3, { hidden: true });
  data.rows.set(2, { size: 33 });
  data.frozen = { rows: 1, columns: 2 };
  data.tabColor = "#123456";
  data.showGridlines = false;
  data.validations.change(
    { row: 1, column: 1, rows: 3, columns: 1 },
    {
      rule: { decimal: { formula1: 0, formula2: 10000, operator: "Between" } },
      errorAlert: { message: "no & no", showAlert: true, style: "Warning", title: "t" },
      prompt: { message: "p", showPrompt: true, title: "q" },
      ignoreBlanks: false,
    },
  );
  data.validations.change(
    { row: 8, column: 0, rows: 1, columns: 1 },
    {
      rule: { list: { inCellDropDown: true, source: 'one,"two"' } },
    },
  );
  data.validations.change(
    { row: 9, column: 0, rows: 1, columns: 1 },
    {
      rule: { list: { inCellDropDown: true, source: "='It''s & more'!$A$1:$A$2" } },
    },
  );
  data.validations.change(
    { row: 10, column: 0, rows: 1, columns: 1 },
    {
      rule: { wholeNumber: { formula1: "=A1", operator: "GreaterThanOrEqualTo" } },
    },
  );
  data.validations.change(
    { row: 11, column: 0, rows: 1, columns: 1 },
    {
      prompt: { message: "only a prompt", showPrompt: true, title: "" },
    },
  );
  const block = { row: 1, column: 1, rows: 3, columns: 1 };
  const custom = data.conditionalFormats.add("a", "Custom", block);
  custom.formula = "=$B2>5";
  Object.assign(custom.look, { fillColor: "#FFFF00", bold: true });
  const cellValue = data.conditionalFormats.add("b", "CellValue", block);
  cellValue.rule = { formula1: "=1", formula2: "=2", operator: "NotBetween" };
  cellValue.look.fontColor = "#FF0000";
  const text = data.conditionalFormats.add("c", "ContainsText", { ...block, column: 0 });
  text.rule = { operator: "BeginsWith", text: 'a "b"' };
  text.stopIfTrue = true;
  data.hyperlinks.set(1, 0, { documentReference: "'It''s & more'!A1", textToDisplay: 'Åsa & "Co"' });
  const address = "https://example.org/?a=1&b=2";
  data.hyperlinks.set(2, 0, { address, screenTip: "tip", textToDisplay: "Line\nbreak" });
  book.names.push(
    { name: "Both", sheet: null, formula: "='It''s & more'!$A$1:$A$2", comment: "c & d", visible: true },
    { name: "Own", sheet: other, formula: "=0.2", comment: "", visible: false },
  );
  other.visibility = "Hidden";
  Object.assign(other.pageLayout, {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printArea: "A1:B9",
    printTitleRows: "1:2",
    printTitleColumns: "A:A",
    leftMargin: 36,
    centerHorizontally: true,
  });
  Object.assign(other.pageLayout.headersFooters, { leftHeader: "R&&D", rightFooter: "Page &P of &N" });
  const options = { allowEditObjects: false, allowEditScenarios: false, allowSort: true };
  other.protection = { options, password: undefined };
  Object.assign(book.properties, { title: "T & t", author: "somebody", comments: "note", company: "School" });
  book.customProperties.put("Made by", "x & y");
  book.customProperties.put("Version", 3);
  book.customProperties.put("Ready", true);
  book.settings.set("state", { a: [1, "<&>\"'\n"], b: null });
}
