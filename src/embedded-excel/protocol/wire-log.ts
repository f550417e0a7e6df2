import type { WireRequest, WireResponse } from "./wire-format";

/**
 * batch: work on the workbook; clean-up: the client only releases what it kept; service: traffic of the library itself,
 * such as the results of custom functions.
 */
export type RequestKind = "batch" | "clean-up" | "service";

/** One request and what came back. */
export interface WireEntry {
  readonly kind: RequestKind;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Why the host refused the request as a whole; undefined where a batch was carried out. */
  readonly refusedAs?: string;
  readonly request: WireRequest;
  readonly response?: WireResponse;
}

export class WireLog {
  readonly entries: WireEntry[] = [];

  add(entry: WireEntry): void {
    this.entries.push(entry);
  }

  clear(): void {
    this.entries.length = 0;
  }

  get batches(): readonly WireEntry[] {
    return this.entries.filter((entry) => entry.kind === "batch");
  }

  /** Requests that work on the workbook; releasing kept ranges and results of custom functions do not count. */
  get roundTrips(): number {
    return this.batches.length;
  }

  /** Bytes of all requests, and of the largest. */
  get bytesSent(): { readonly total: number; readonly largest: number } {
    const sizes = this.entries.map((entry) => entry.requestBytes);
    return { total: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(0, ...sizes) };
  }
}
