import type { EmbeddedExcelOptions } from "../../src/embedded-excel";
import { customFunctions } from "../../src/functions/registry";

/** The add-in's functions as its functions.json tells of them. */
export const functionsJson: NonNullable<EmbeddedExcelOptions["functions"]> = {
  functions: [...customFunctions].map(([name, { most, takesRanges }]) => ({
    id: name,
    name,
    parameters: Array.from({ length: most }, (_, index) => ({
      name: `argument${index + 1}`,
      ...(takesRanges ? { dimensionality: "matrix" } : {}),
    })),
  })),
};
