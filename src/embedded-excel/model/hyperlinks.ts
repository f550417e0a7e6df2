import type { Area } from "./area";
import { guardContents } from "./protection";
import { grid } from "./reading";
import type { Hyperlink } from "./sheet";
import { afterTyping, writeCell } from "./writing";

/** Puts a link on every cell of a block; an empty cell shows the link's text or address. null takes it away. */
export function writeHyperlink(area: Area, link: Hyperlink | null): void {
  const { sheet, rect } = area;
  guardContents(sheet, rect);
  grid(area, (row, column) => {
    sheet.hyperlinks.set(row, column, link === null ? undefined : { ...link });
    const shown = link?.textToDisplay ?? (sheet.cells.get(row, column) === undefined ? target(link) : undefined);
    if (shown !== undefined) {
      writeCell(sheet, row, column, shown);
    }
  });
  afterTyping(area);
}

function target(link: Hyperlink | null): string | undefined {
  return link?.address ?? link?.documentReference;
}
