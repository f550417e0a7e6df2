/** A colour as files spell it: the same without its number sign. */
export const hex = (colour: string): string => colour.replace("#", "");

/** The same as the library wants colours of cells. */
export const rgb = (colour: string): { readonly rgb: string } => ({ rgb: hex(colour) });
