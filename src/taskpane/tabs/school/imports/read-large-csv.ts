import { refuseWorkbook } from "../../../imports/refuse-workbook";
import { loadPart } from "../../../load-part";

/** Small enough that the page answers while a large file is read, large enough that it is read in seconds. */
const bytesAtOnce = 512 * 1024;

interface CsvReading {
  /** Given rows as they are read, and how much of the file that makes, from 0 to 1. */
  readonly onRows: (rows: readonly (readonly string[])[], done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a CSV file that is too large to be had at once, bit by bit: as UTF-8 where it is that, else as Windows-1252,
 * which DfE's files are in.
 * @throws InputError where the file is a zip or an Excel file; the signal's reason once it is aborted
 */
export async function readLargeCsv(file: File, { onRows, signal }: CsvReading): Promise<void> {
  const { default: Papa } = await loadPart(() => import(/* webpackChunkName: "csv" */ "papaparse"));
  refuseWorkbook(file.name, new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  const decoder = new TextDecoder((await isUtf8(file, signal)) ? "utf-8" : "windows-1252");
  let parser: { parse(text: string, base: number, ignoreLastRow: boolean): Papa.ParseResult<string[]> } | null = null;
  let rest = "";
  for (let start = 0; start < file.size; start += bytesAtOnce) {
    signal?.throwIfAborted();
    const end = Math.min(start + bytesAtOnce, file.size);
    const isLast = end === file.size;
    // Node 20 reads Windows-1252 as Latin-1 unless it is read as a stream.
    const text = rest + decoder.decode(await file.slice(start, end).arrayBuffer(), { stream: true });
    parser ??= new Papa.Parser({ delimiter: ",", newline: text.includes("\r\n") ? "\r\n" : "\n" });
    const { data, meta } = parser.parse(text, 0, !isLast);
    rest = text.slice(meta.cursor);
    onRows(data, end / file.size);
  }
}

async function isUtf8(file: Blob, signal?: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < file.size; start += bytesAtOnce) {
    signal?.throwIfAborted();
    const bytes = await file.slice(start, start + bytesAtOnce).arrayBuffer();
    try {
      decoder.decode(bytes, { stream: start + bytesAtOnce < file.size });
    } catch {
      return false;
    }
  }
  return true;
}
