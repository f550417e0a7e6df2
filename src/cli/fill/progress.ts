/** A stream that may be a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Says what is being done, in place of what it said before; at once where that is known to last. */
  readonly say: (what: string, lasts?: boolean) => void;
  /** Leaves the line empty. */
  readonly end: () => void;
}

const quietFor = 1000;
const startOfLine = "\r\u001b[K";

/** Work that lasts is told of on one line of a terminal; short work, and any other stream, hears nothing. */
export function progressOn(stream: ProgressStream, milliseconds: () => number): Progress {
  let isShown = false;
  const begun = milliseconds();
  return {
    say: (what, lasts = false) => {
      if (stream.isTTY !== true || (!lasts && milliseconds() - begun < quietFor)) return;
      stream.write(startOfLine + what);
      isShown = true;
    },
    end: () => {
      if (isShown) stream.write(startOfLine);
      isShown = false;
    },
  };
}
