/**
 * Puts generated text between a document's markers, `<!-- name:start -->` and `<!-- name:end -->`.
 * Throws when the document does not have both.
 */
export function replaceGeneratedSection(document: string, name: string, content: string): string {
  const startMarker = `<!-- ${name}:start -->`;
  const endMarker = `<!-- ${name}:end -->`;
  const start = document.indexOf(startMarker);
  const end = document.indexOf(endMarker);
  if (start === -1 || end < start) {
    throw new Error(`The document needs the lines "${startMarker}" and "${endMarker}", in that order.`);
  }
  return `${document.slice(0, start + startMarker.length)}\n${content}\n${document.slice(end)}`;
}
