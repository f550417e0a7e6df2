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

/** What the embedded Excel has to tell beside the sheet itself. */
export function useExcelNews(excel: EmbeddedExcel): ExcelNews {
  const [news, setNews] = useState(nothing);
  useEffect(() => {
    setNews(look(excel, nothing));
    return excel.watch(() => setNews((before) => look(excel, before)));
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
