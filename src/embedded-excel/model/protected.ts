/** That a sheet or the workbook's structure is protected, and what it still allows. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}
