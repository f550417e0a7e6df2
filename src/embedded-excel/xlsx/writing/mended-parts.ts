import { errorCodes } from "../../calc/calc-workbook";
import type { Chart } from "../../model/charts";
import type { Workbook } from "../../model/workbook";
import { escaped } from "../xml";

const errors = errorCodes.map((code) => code.replace(/[/?]/g, "\\$&")).join("|");
const textResult = new RegExp(`(<c [^>]*)t="str"([^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)<v>(?:${errors})</v>)`, "g");

/** A sheet's XML in which errors that formulas come to are errors; the library writes them as texts. */
export function errorResults(xml: string): string {
  return xml.replace(textResult, '$1t="e"$2');
}

/** A sheet's XML with the heights of rows that fit themselves to their contents; the library writes fixed ones only. */
export function fittedRows(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"/g, (start, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}

/** A drawing's XML with the charts' own names; the library counts them. */
export function namedCharts(xml: string, charts: readonly Chart[]): string {
  let index = 0;
  return xml.replace(/(<xdr:graphicFrame[\s\S]*?<xdr:cNvPr [^>]*\bname=")[^"]*/g, (whole, start: string) => {
    const chart = charts[index++];
    return chart === undefined ? whole : start + escaped(chart.name);
  });
}

/** The workbook's XML with names that nobody is to see. */
export function hiddenNames(xml: string, { names }: Workbook): string {
  return names
    .filter(({ visible }) => !visible)
    .reduce((text, { name }) => {
      const start = `<definedName name="${escaped(name)}"`;
      return text.replaceAll(start, `${start} hidden="1"`);
    }, xml);
}

/** The workbook's XML, which is calculated only when somebody asks for it where the workbook is so. */
export function manualCalculation(xml: string, { calculationMode }: Workbook): string {
  return calculationMode === "Manual" ? xml.replace("<calcPr ", '<calcPr calcMode="manual" ') : xml;
}

/**
 * The file's XML about the program that wrote it. LibreOffice keeps what a file's formulas come to only where that
 * program's name starts with "Microsoft"; of others it works them out anew, and the add-in's functions become #NAME?.
 */
export function knownProgram(xml: string): string {
  return xml.replace(/<Application>[^<]*</, "<Application>Microsoft Excel compatible<");
}
