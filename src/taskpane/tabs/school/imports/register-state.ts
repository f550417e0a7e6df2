import { signal } from "@preact/signals";
import { InputError } from "../../../../rules/errors";
import { sayFailure } from "../../../state/message";
import { readLargeCsv } from "./read-large-csv";
import type { Establishment } from "./register";
import { createRegisterReader } from "./register";
import type { Search } from "./search-register";
import { createSearch } from "./search-register";

/** How far DfE's register is read. It is kept while the pane is open, so that it need not be read again. */
export type RegisterState =
  | { readonly kind: "none"; readonly problem: string | null }
  | { readonly kind: "reading"; readonly done: number; readonly cancel: () => void }
  | { readonly kind: "read"; readonly fileName: string; readonly establishments: number; readonly search: Search };

export const register = signal<RegisterState>({ kind: "none", problem: null });

/** Reads a file of the register. What is wrong with it is said where the file was chosen. */
export async function readRegister(file: File): Promise<void> {
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  const reader = createRegisterReader();
  register.value = { kind: "reading", done: 0, cancel };
  try {
    await readLargeCsv(file, {
      signal: stop.signal,
      onRows: (rows, done) => {
        reader.take(rows);
        register.value = { kind: "reading", done, cancel };
      },
    });
    register.value = readState(file.name, reader.found);
  } catch (error) {
    register.value = { kind: "none", problem: error instanceof InputError ? error.message : null };
    if (!(error instanceof InputError) && !stop.signal.aborted) sayFailure(error);
  }
}

function readState(fileName: string, found: readonly Establishment[]): RegisterState {
  if (found.length === 0) return { kind: "none", problem: "This file has no open establishments in it." };
  return { kind: "read", fileName, establishments: found.length, search: createSearch(found) };
}
