/** Where the caret is in a formula. */
export interface FormulaPlace {
  /** The name that is being typed right before the caret; "" where none is. */
  readonly prefix: string;
  /** The innermost function whose brackets are open, and which of its arguments it is; from 0. */
  readonly call: { readonly name: string; readonly argument: number } | null;
}

interface OpenBracket {
  /** "" for a bracket that only groups. */
  readonly name: string;
  argument: number;
}

const nameAtEnd = /(?<![\w.$!'\]])[A-Za-z_][\w.]*$/;

/** null where the text is no formula, or the caret is within a text, a sheet's name or a table's brackets. */
export function bracketsAt(text: string, caret: number): FormulaPlace | null {
  if (!text.startsWith("=") || caret < 1) {
    return null;
  }
  const before = text.slice(0, caret);
  const open: OpenBracket[] = [];
  for (let index = 1; index < before.length; index++) {
    const letter = before[index];
    if (letter === '"' || letter === "'") {
      index = endOfQuote(before, index);
    } else if (letter === "[") {
      index = endOfSquare(before, index);
    } else if (letter === "(") {
      open.push({ name: nameAtEnd.exec(before.slice(0, index))?.[0] ?? "", argument: 0 });
    } else if (letter === "{") {
      open.push({ name: "", argument: 0 });
    } else if (letter === ")" || letter === "}") {
      open.pop();
    } else if (letter === ",") {
      const last = open.at(-1);
      if (last !== undefined) {
        last.argument += 1;
      }
    }
    if (index >= before.length) {
      return null;
    }
  }
  const named = open.findLast(({ name }) => name !== "");
  return { prefix: nameAtEnd.exec(before)?.[0] ?? "", call: named ?? null };
}

/** Doubled quotes stand for one; a quote that does not close reaches beyond the end. */
function endOfQuote(text: string, start: number): number {
  const quote = text[start];
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === quote) {
      if (text[index + 1] !== quote) {
        return index;
      }
      index += 1;
    }
  }
  return text.length;
}

function endOfSquare(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === "'") {
      index += 1;
    } else if (text[index] === "[") {
      depth += 1;
    } else if (text[index] === "]") {
      depth -= 1;
      if (depth === 0) {
        return index;
      }
    }
  }
  return text.length;
}
