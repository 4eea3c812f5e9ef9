// What reading one value needs to know: the text around it, and where each kind of value ends. No judgement.
import type { Line } from "../profile/lines";
import { entryOf, isFormatKey, isGap, isNestedKey, isRootKey, skipGaps } from "./entry";
import type { Repair } from "./repair";

export interface Scan {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly repair: Repair;
  /** The column of the root's keys; null where there are none. */
  readonly root: number | null;
  /** The root's keys, once somebody asked. */
  rootKeys?: ReadonlySet<string>;
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

/** The line after a plain value: its further lines are indented more than `parent` and no entries of their own. */
export function afterPlain(scan: Scan, i: number, parent: number): number {
  const { text, lines } = scan;
  let next = i + 1;
  for (let j = i + 1; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    if (isBlankLine(scan, j)) continue;
    if (line.indent <= parent) break;
    if (text[at] === "#") continue;
    if (beginsEntry(scan, i, j, parent)) break;
    next = j + 1;
  }
  return next;
}

/**
 * Is line `j`, right of the value that began on line `i` below `parent`, an entry of its own rather than more of the
 * text? An item is, and a key of the format that the mapping around it may have and lacks.
 */
export function beginsEntry(scan: Scan, i: number, j: number, parent: number): boolean {
  const { text, lines } = scan;
  const { key, dashes, value } = entryOf(text, lines[j]!);
  if (dashes.length > 0) return true;
  if (!key || !isFormatKey(key.text)) return false;
  // A key that opens a block or a collection is no sentence.
  if (/^(?:[|>[{]|#|$)/.test(text.slice(value, lines[j]!.end))) return true;
  if (parent === (scan.root ?? 0)) return isRootKey(key.text) && !rootKeysOf(scan).has(key.text);
  const owner = entryOf(text, lines[i]!).key;
  const isOwned = owner !== null && owner.start - lines[i]!.start === parent;
  return isOwned && isNestedKey(key.text) && !siblingsOf(scan, i, parent).has(key.text);
}

/** The keys that begin in the root's column, collected once per text. */
export function rootKeysOf(scan: Scan): ReadonlySet<string> {
  scan.rootKeys ??= new Set(
    scan.lines.flatMap((line) => {
      const { key, dashes } = line.indent === (scan.root ?? 0) ? entryOf(scan.text, line) : NO_ENTRY;
      return key && dashes.length === 0 ? [key.text] : [];
    }),
  );
  return scan.rootKeys;
}

const NO_ENTRY = { key: null, dashes: [] };

/** So many lines around an entry are looked at for its siblings; items of the format have a handful. */
const NEAR = 40;

/** The keys in column `parent` around line `i`, up to the dashes or the shallower lines that end their mapping. */
function siblingsOf({ text, lines }: Scan, i: number, parent: number): Set<string> {
  const keys = new Set<string>();
  for (const step of [-1, 1]) {
    for (let j = step < 0 ? i : i + 1; lines[j] && Math.abs(j - i) <= NEAR; j += step) {
      const { key, dashes } = entryOf(text, lines[j]!);
      const column = key && key.start - lines[j]!.start;
      if (dashes.length > 0 && step > 0) break;
      if (key && column === parent) keys.add(key.text);
      if ((column !== null && column < parent) || (dashes.length > 0 && lines[j]!.indent < parent)) break;
    }
  }
  return keys;
}

/** Where a value that ends before line `next` ends: without trailing blanks and a trailing comment. */
export function plainEnd({ text, lines }: Scan, next: number, start: number): number {
  const line = lines[next - 1]!;
  let end = line.end;
  for (let at = Math.max(line.start, start); at < line.end; at++) {
    if (text[at] === "#" && at > start && isGap(text[at - 1])) {
      end = at;
      break;
    }
  }
  while (end > start + 1 && isGap(text[end - 1])) end--;
  return end;
}

/** Where a value that ends before line `next` ends: without trailing blanks. */
export function trimmedEnd({ text, lines }: Scan, next: number, start: number): number {
  let { end } = lines[next - 1]!;
  while (end > start + 1 && isGap(text[end - 1])) end--;
  return end;
}

/** The line after a block scalar or anything else that is indented more than `parent`. */
export function afterIndented(scan: Scan, i: number, parent: number): number {
  const { lines } = scan;
  let j = i + 1;
  while (j < lines.length && (lines[j]!.indent > parent || isBlankLine(scan, j))) j++;
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

/** The line begins a list item or a key. */
export function isEntry({ text, lines }: Scan, j: number): boolean {
  const { dashes, key } = entryOf(text, lines[j]!);
  return dashes.length > 0 || key !== null;
}

export const isBlankLine = ({ text, lines }: Scan, i: number): boolean =>
  text.slice(lines[i]!.start, lines[i]!.end).trim() === "";
