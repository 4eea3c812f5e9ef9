// One line taken apart: its dashes, its key, and where its value begins. No judgement about it.
import type { Line } from "../profile/lines";
import { NESTED_KEYS, ROOT_KEYS } from "../schema/schema";

export interface Entry {
  /** Offsets of the dashes that open list items on this line. */
  readonly dashes: readonly number[];
  /** The key's span, without its colon. */
  readonly key: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** Where the value would begin; the line's end where there is none. */
  readonly value: number;
  /** How far what follows the first dash moves once that dash is mended. */
  readonly shift?: number;
}

/** Reads a line from its first character on, or from an offset inside it. */
export function entryOf(text: string, line: Line, from = line.start + line.indent): Entry {
  const dashes: number[] = [];
  let at = from;
  while (text[at] === "-" && (at + 1 >= line.end || isGap(text[at + 1]))) {
    dashes.push(at);
    at = skipGaps(text, at + 1, line.end);
  }
  const key = keyAt(text, at, line.end);
  return { dashes, key, value: key ? skipGaps(text, colonAfter(text, key.end) + 1, line.end) : at };
}

/** The key that starts at an offset: quoted, or plain text before a colon that a space or the line's end follows. */
function keyAt(text: string, start: number, end: number): Entry["key"] {
  const first = text[start];
  if (start >= end || first === undefined || "#[]{},&*!|>%@`?".includes(first)) return null;
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, start + 1);
    if (close < 0 || close >= end) return null;
    const colon = skipGaps(text, close + 1, end);
    if (text[colon] !== ":" || !(colon + 1 >= end || isGap(text[colon + 1]))) return null;
    return { start, end: close + 1, text: text.slice(start + 1, close) };
  }
  for (let at = start; at < end; at++) {
    if (text[at] === "#" && isGap(text[at - 1])) return null;
    if (text[at] !== ":" || !(at + 1 >= end || isGap(text[at + 1]))) continue;
    let stop = at;
    while (stop > start && isGap(text[stop - 1])) stop--;
    return stop > start ? { start, end: stop, text: text.slice(start, stop) } : null;
  }
  return null;
}

/** The blanks that YAML knows. */
export const isGap = (char: string | undefined): boolean => char === " " || char === "\t";

export function skipGaps(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isGap(text[at])) at++;
  return at;
}

const colonAfter = (text: string, from: number): number => text.indexOf(":", from);

/** A key of the format, at any depth: a line that begins with one is meant as a key. */
export const isFormatKey = (key: string): boolean => isRootKey(key) || isNestedKey(key);

export const isRootKey = (key: string): boolean => ROOT_KEYS.includes(key);

export const isNestedKey = (key: string): boolean => NESTED_KEYS.has(key);

/** A word with which a key of the format begins: one that is being typed. */
export const beginsFormatKey = (word: string): boolean =>
  ROOT_KEYS.some((key) => key.startsWith(word)) || [...NESTED_KEYS].some((key) => key.startsWith(word));
