import { useEffect, useState } from "preact/hooks";
import type { EmbeddedExcel } from "../../embedded-excel";

/** A workbook that the add-in asked to have opened beside this one; null: an empty one. */
export interface OpenedCopy {
  readonly index: number;
  readonly base64: string | null;
}

export interface ExcelNews {
  readonly faults: readonly string[];
  readonly copies: readonly OpenedCopy[];
}

const nothing: ExcelNews = { faults: [], copies: [] };
const lookEveryMilliseconds = 300;

/** What the embedded Excel has to tell beside the sheet itself. It calls nobody, so it is looked at now and then. */
export function useExcelNews(excel: EmbeddedExcel): ExcelNews {
  const [news, setNews] = useState(nothing);
  useEffect(() => {
    setNews(nothing);
    const timer = setInterval(() => setNews((before) => look(excel, before)), lookEveryMilliseconds);
    return () => clearInterval(timer);
  }, [excel]);
  return news;
}

function look({ faults, workbook }: EmbeddedExcel, before: ExcelNews): ExcelNews {
  if (faults.length === before.faults.length && workbook.opened.length === before.copies.length) {
    return before;
  }
  return {
    faults: faults.map((fault) => (fault instanceof Error ? fault.message : String(fault))),
    copies: workbook.opened.map(({ base64 }, index) => ({ index, base64 })),
  };
}
