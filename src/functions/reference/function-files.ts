/** The files that hold custom functions, by paths from the project's root; the build and the documents take them in this order. */
export const functionFiles: string[] = ["fees", "funding", "study", "tables"].map((name) => `src/functions/${name}.ts`);
