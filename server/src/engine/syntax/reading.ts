// What reading one value needs to know: the text around it, and where each kind of value ends. No judgement.
import type { Line } from "../profile/lines";
import { entryOf, isFormatKey, skipGaps } from "./entry";
import type { Repair } from "./repair";

export interface Scan {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly repair: Repair;
  /** Every `*name` in the text, once somebody asked. */
  aliases?: ReadonlySet<string>;
}

export interface ReadValue {
  /** The key or dash has nothing after it on its line. */
  readonly absent: boolean;
  /** Lines that stood further right would belong to it: it is neither quoted nor taken as it stands. */
  readonly takesMore?: boolean;
  /** The first line after the value. */
  readonly nextLine: number;
}

/** The line after a plain value: its further lines are indented more than `parent` and no key or item. */
export function afterPlain(scan: Scan, i: number, parent: number): number {
  const { text, lines } = scan;
  let next = i + 1;
  for (let j = i + 1; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    if (text.slice(line.start, line.end).trim() === "") continue;
    if (line.indent <= parent) break;
    if (text[at] === "#") continue;
    const { key, dashes } = entryOf(text, line);
    if (dashes.length > 0 || (key && isFormatKey(key.text))) break;
    next = j + 1;
  }
  return next;
}

/** Where a value that ends before line `next` ends: without trailing blanks and a trailing comment. */
export function plainEnd({ text, lines }: Scan, next: number, start: number): number {
  const line = lines[next - 1]!;
  let end = line.end;
  for (let at = Math.max(line.start, start); at < line.end; at++) {
    if (text[at] === "#" && at > start && isBlankChar(text[at - 1])) {
      end = at;
      break;
    }
  }
  while (end > start + 1 && isBlankChar(text[end - 1])) end--;
  return end;
}

/** Where a value that ends before line `next` ends: without trailing blanks. */
export function trimmedEnd({ text, lines }: Scan, next: number, start: number): number {
  let { end } = lines[next - 1]!;
  while (end > start + 1 && isBlankChar(text[end - 1])) end--;
  return end;
}

/** The line after a block scalar or anything else that is indented more than `parent`. */
export function afterIndented({ text, lines }: Scan, i: number, parent: number): number {
  let j = i + 1;
  while (j < lines.length && (lines[j]!.indent > parent || text.slice(lines[j]!.start, lines[j]!.end).trim() === ""))
    j++;
  return j;
}

/** Where a quotation mark closes what began before `from`, on the same line; doubled and escaped ones do not. */
export function closingQuote(text: string, quote: string, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return null;
}

/** Nothing but blanks or a comment up to the line's end. */
export function endsLine(text: string, from: number, end: number): boolean {
  const at = skipGaps(text, from, end);
  return at >= end || (text[at] === "#" && at > from);
}

/** The line begins a list item or a key, of the format's own if asked. */
export function isEntry({ text, lines }: Scan, j: number, ofFormat = false): boolean {
  const { dashes, key } = entryOf(text, lines[j]!);
  return dashes.length > 0 || (key !== null && (!ofFormat || isFormatKey(key.text)));
}

export const isBlankChar = (char: string | undefined): boolean => char === " " || char === "\t";

export const isBlankLine = ({ text, lines }: Scan, i: number): boolean =>
  text.slice(lines[i]!.start, lines[i]!.end).trim() === "";
