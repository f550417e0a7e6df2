const parameter = "open";

/** The file of this site that the page's address asks to be opened first; null for none. */
export function firstFile(): string | null {
  return new URLSearchParams(location.search).get(parameter);
}

/** Once another workbook has taken its place, loading the page anew would bring the wrong one. */
export function forgetFirstFile(): void {
  const address = new URL(location.href);
  address.searchParams.delete(parameter);
  history.replaceState(history.state, "", address);
}
