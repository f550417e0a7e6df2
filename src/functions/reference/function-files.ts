/** The files that hold custom functions, by paths from the project's root, in the order that documents list them. */
export const functionFiles: string[] = ["fees", "funding", "study", "tables"].map((name) => `src/functions/${name}.ts`);
