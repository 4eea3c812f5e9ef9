// Keys and items as they stand on their lines: where their parts are, and whether nothing but blanks and comments lies between.
import { isBlank, type Line, lineIndexAt } from "../../profile/lines";
import { isPair } from "../../profile/trail";
import type { ListItem, Node, Pair, Scalar } from "../../profile/tree";

export type Entry = Pair | ListItem;

/** Where a line's indent begins; a byte order mark is no part of it. */
export const leadOf = (text: string, { start }: Line): number => (start === 0 && text.startsWith("\ufeff") ? 1 : start);

export const columnOf = (text: string, lines: readonly Line[], offset: number): number =>
  offset - leadOf(text, lines[lineIndexAt(lines, offset)]!);

/** Only spaces stand before it on its line. */
export function beginsLine(text: string, lines: readonly Line[], offset: number): boolean {
  for (let at = offset - columnOf(text, lines, offset); at < offset; at++) {
    if (text.charCodeAt(at) !== 32) return false;
  }
  return true;
}

export const areOnOneLine = (lines: readonly Line[], a: number, b: number): boolean =>
  lineIndexAt(lines, a) === lineIndexAt(lines, b);

/** Those of a mapping or a list without brackets. */
export function entriesOf(node: Node | null): readonly Entry[] {
  if (node?.kind === "map" && !node.flow) return node.pairs;
  return node?.kind === "list" && !node.flow ? node.items : [];
}

/** Behind the colon or the dash. */
export const headEnd = (text: string, entry: Entry): number =>
  isPair(entry) ? text.indexOf(":", entry.key.span.end) + 1 : entry.span.start + 1;

export const isBlockScalar = (node: Node | null): node is Scalar =>
  node?.kind === "scalar" && (node.style === "literal" || node.style === "folded");

/**
 * Is an entry built as the format's entries are: keys with a colon, items with a dash, no anchors, tags or question marks?
 * Only then is it known what each blank of it is for.
 */
export function isRegular(text: string, lines: readonly Line[], entry: Entry): boolean {
  const { value } = entry;
  if (!hasHead(text, entry)) return false;
  const from = headEnd(text, entry);
  if (!value) return isBare(text, from);
  const { start } = value.span;
  if (value.kind === "alias" || value.anchor || value.tag || !isGap(text, from, start)) return false;
  const isBeside = areOnOneLine(lines, from - 1, start);
  if (!isBeside && !beginsLine(text, lines, start)) return false;
  const entries = entriesOf(value);
  if (entries.length === 0) return value.kind === "scalar" || value.flow;
  if (isBeside && isPair(entry)) return false;
  const column = columnOf(text, lines, start);
  return entries.every(
    (inner, i) =>
      columnOf(text, lines, inner.span.start) === column &&
      (i === 0 || beginsLine(text, lines, inner.span.start)) &&
      isRegular(text, lines, inner),
  );
}

/** A key on one line with its colon behind it, or a dash. */
function hasHead(text: string, entry: Entry): boolean {
  const { start } = entry.span;
  if (!isPair(entry)) return text[start] === "-";
  const { span, anchor, tag } = entry.key;
  if (anchor || tag || span.start !== start || /[\r\n]/.test(text.slice(start, span.end))) return false;
  let at = span.end;
  while (isBlank(text.charCodeAt(at))) at++;
  return text[at] === ":";
}

/** No anchor or tag stands where a value would. */
function isBare(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at === text.length || /[#\r\n]/.test(text[at]!);
}

/** Blanks, line ends and comments, and nothing else. */
function isGap(text: string, from: number, to: number): boolean {
  let isComment = false;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === "\n" || char === "\r") isComment = false;
    else if (char === "#") isComment = true;
    else if (!isComment && char !== " " && char !== "\t") return false;
  }
  return true;
}
