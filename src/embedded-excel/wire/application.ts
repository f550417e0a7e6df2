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
} satisfies WireClass<"Application">;
