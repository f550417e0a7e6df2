import type { NativeFunction } from "../compile/surroundings";
import { formatValue, noSuchDate } from "../format-value";
import type { Scope } from "../scope";
import { valueOf } from "../scope";
import { toCondition, toNumber, toText, toWhole } from "../values/convert";
import { wildcardPattern } from "../values/criteria";
import { ErrorValue, topLeft } from "../values/value";
import type { Operand, Scalar } from "../values/value";
import { eachOf, mostArguments, onCells, onOperands } from "./define";

/** Functions of text. */
export const texts: readonly (readonly [string, NativeFunction])[] = [
  ["LEFT", onCells(1, 2, (text, count = 1) => toText(text).slice(0, atLeast(0, count)))],
  ["RIGHT", onCells(1, 2, (text, count = 1) => lastOf(toText(text), atLeast(0, count)))],
  ["MID", onCells(3, 3, (text, start, count) => part(toText(text), atLeast(1, start), atLeast(0, count)))],
  ["UNICODE", onCells(1, 1, (text) => codePoint(toText(text)))],
  ["LEN", onCells(1, 1, (text) => toText(text).length)],
  ["TRIM", onCells(1, 1, (text) => toText(text).replace(/ +/g, " ").replace(/^ | $/g, ""))],
  ["UPPER", onCells(1, 1, (text) => toText(text).toUpperCase())],
  ["LOWER", onCells(1, 1, (text) => toText(text).toLowerCase())],
  ["EXACT", onCells(2, 2, (first, second) => toText(first) === toText(second))],
  ["FIND", onCells(2, 3, (sought, text, start = 1) => find(toText(sought), toText(text), atLeast(1, start)))],
  ["SEARCH", onCells(2, 3, (sought, text, start = 1) => search(toText(sought), toText(text), atLeast(1, start)))],
  ["SUBSTITUTE", onCells(3, 4, (...cells) => substitute(...cells))],
  ["REPT", onCells(2, 2, (text, times) => toText(text).repeat(atLeast(0, times)))],
  ["VALUE", onCells(1, 1, (cell) => valueIn(cell))],
  ["TEXT", onCells(2, 2, (cell, format) => textInFormat(cell, toText(format)))],
  ["CONCAT", onOperands(1, mostArguments, (operands, scope) => [...eachOf(operands, scope)].map(toText).join(""))],
  ["CONCATENATE", onCells(1, mostArguments, (...cells) => cells.map(toText).join(""))],
  ["TEXTJOIN", onOperands(3, mostArguments, textJoin)],
  ["HYPERLINK", onCells(1, 2, (address, shown = address) => shown)],
];

function atLeast(least: number, cell: Scalar): number {
  const number = toWhole(cell);
  if (number < least) throw new ErrorValue("#VALUE!", `${number} is less than ${least}.`);
  return number;
}

function lastOf(text: string, count: number): string {
  return count === 0 ? "" : text.slice(-count);
}

function part(text: string, start: number, count: number): string {
  return text.slice(start - 1, start - 1 + count);
}

/** Text is counted in halves of such letters as emoji; a half alone has no code. */
function codePoint(text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined || (code >= 0xd800 && code <= 0xdfff)) throw new ErrorValue("#VALUE!");
  return code;
}

function find(sought: string, text: string, start: number): number {
  const position = start > text.length + 1 ? -1 : text.indexOf(sought, start - 1);
  return found(position + 1, sought, text);
}

function search(sought: string, text: string, start: number): number {
  const rest = text.slice(start - 1);
  const position = start > text.length + 1 ? -1 : rest.search(wildcardPattern(sought, false));
  return found(position < 0 ? 0 : position + start, sought, text);
}

function found(position: number, sought: string, text: string): number {
  if (position === 0) throw new ErrorValue("#VALUE!", `"${sought}" is not in "${text}".`);
  return position;
}

function substitute(text: Scalar, sought: Scalar, replacement: Scalar, which: Scalar | undefined): string {
  const [whole, old, instead] = [toText(text), toText(sought), toText(replacement)];
  if (old === "") return whole;
  const pieces = whole.split(old);
  if (which === undefined) return pieces.join(instead);
  const before = atLeast(1, which);
  if (before >= pieces.length) return whole;
  return pieces.slice(0, before).join(old) + instead + pieces.slice(before).join(old);
}

function valueIn(cell: Scalar): number {
  if (typeof cell === "boolean") throw new ErrorValue("#VALUE!", `${toText(cell)} is not a number.`);
  return toNumber(cell);
}

function textInFormat(cell: Scalar, format: string): string {
  if (cell instanceof ErrorValue) throw cell;
  const shown = formatValue(cell ?? 0, format);
  if (shown === noSuchDate) throw new ErrorValue("#VALUE!", "The date is outside the years 1900 to 9999.");
  if (shown === null) throw new ErrorValue("#VALUE!", `"${format}" is not a number format.`);
  return shown;
}

function textJoin([delimiter = null, ignoreEmpty = null, ...operands]: readonly Operand[], scope: Scope): string {
  const between = toText(topLeft(valueOf(delimiter, scope)));
  const skips = toCondition(topLeft(valueOf(ignoreEmpty, scope)));
  const all = [...eachOf(operands, scope)].map(toText);
  return (skips ? all.filter((text) => text !== "") : all).join(between);
}
