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
