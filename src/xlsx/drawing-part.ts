/**
 * A drawing's XML as the library writes it, with charts named by their titles, by which the add-in finds them again;
 * the library numbers them.
 */
export function drawingPart(xml: string): string {
  return xml.replaceAll(/ name="[^"]*"( title="([^"]*)")/g, ' name="$2"$1');
}
