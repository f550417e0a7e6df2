import type { WireClass } from "./wire-class";

export const runtime = {
  scalars: {
    enableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, enabled) => {
        book.eventsEnabled = enabled;
      },
    },
  },
} satisfies WireClass<"Runtime">;
