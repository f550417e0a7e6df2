import type { Workbook } from "../model/workbook";
import type { WireClass } from "./wire-class";

export const application = {
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, mode) => {
        book.calculationMode = mode;
      },
    },
    calculationState: { get: () => "Done", settled: true },
  },
  methods: {
    calculate: (book) => book.results.changed(null),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
  privates: {
    createWorkbook: {
      call: (book: Workbook, base64: string | null) => ({ className: "WorkbookCreated", model: { book, base64 } }),
    },
  },
} satisfies WireClass<"Application">;
