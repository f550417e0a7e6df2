import { bracketsAt } from "./formula-place";

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** It may be given again and again. */
  readonly repeats?: boolean;
}

/** A function as the help shows it. */
export interface HelpedFunction {
  readonly name: string;
  readonly description: string;
  readonly args: readonly FunctionArgument[];
  /** The add-in's own come before Excel's. */
  readonly isOurs: boolean;
}

export type FormulaHelp =
  | {
      readonly kind: "names";
      /** Where the name that is being typed starts. */
      readonly start: number;
      readonly functions: readonly HelpedFunction[];
    }
  | { readonly kind: "signature"; readonly helped: HelpedFunction; readonly argument: number };

const mostShown = 10;

/** What helps with a formula at a place of it: functions that start as typed, or the arguments of the one around. */
export function formulaHelp(functions: readonly HelpedFunction[], text: string, caret: number): FormulaHelp | null {
  const place = bracketsAt(text, caret);
  if (place === null) {
    return null;
  }
  if (place.prefix !== "") {
    const sought = place.prefix.toUpperCase();
    const found = functions
      .filter(({ name }) => name.startsWith(sought))
      .toSorted(oursFirst)
      .slice(0, mostShown);
    const isWhole = found.length === 1 && found[0]?.name === sought && text[caret] === "(";
    if (found.length > 0 && !isWhole) {
      return { kind: "names", start: caret - place.prefix.length, functions: found };
    }
  }
  const helped = functions.find(({ name }) => name === place.call?.name.toUpperCase());
  return helped === undefined || place.call === null
    ? null
    : { kind: "signature", helped, argument: shownArgument(helped, place.call.argument) };
}

/** The formula with a function's name and its bracket in place of what was typed, and where the caret is then. */
export function accepted(text: string, caret: number, start: number, name: string) {
  const rest = text.slice(caret).replace(/^[\w.]*\(?/, "");
  return { text: `${text.slice(0, start)}${name}(${rest}`, caret: start + name.length + 1 };
}

/** The last argument stands for all further ones where it repeats. */
function shownArgument({ args }: HelpedFunction, argument: number): number {
  const last = args.length - 1;
  return args[last]?.repeats === true ? Math.min(argument, last) : argument;
}

function oursFirst(one: HelpedFunction, other: HelpedFunction): number {
  return Number(other.isOurs) - Number(one.isOurs) || one.name.localeCompare(other.name);
}
