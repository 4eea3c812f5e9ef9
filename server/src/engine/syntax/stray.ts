// Lines that begin with neither key nor dash, and items where no list can be: what they belong to, and how to read on.
import { type Line, trimmedSpan } from "../profile/lines";
import type { Span } from "../profile/tree";
import { moveRight } from "./block-text";
import { entryOf, isRootKey } from "./entry";
import { commented, commentedBlock } from "./put-aside";
import { isBlankLine, rootKeysOf, type Scan } from "./reading";

/** The last value that was read. */
export interface Last {
  readonly line: number;
  /** The column that its further lines must pass. */
  readonly parent: number;
  /** Where its further lines stand, or would. */
  readonly indent: number;
  /** Lines with that indent would belong to it. */
  readonly takesMore: boolean;
  /** Its key; null for an item. */
  readonly key: string | null;
}

/** Text where a key belongs, on one line or several: it continues the value above it, and needs that value's indent. */
export function strayText(scan: Scan, i: number, { line: above, parent, indent, takesMore }: Last): number {
  const { text, lines } = scan;
  if (lines[i]!.indent > parent) return unreadable(scan, i);
  const stray = [i];
  for (let j = i + 1; j < lines.length && isText(scan, j); j++) if (!isBlankLine(scan, j)) stray.push(j);
  const last = stray.at(-1)!;
  const heading = headingAbove(scan, i);
  if (heading !== null) {
    if (heading.key) headedText(scan, heading.line, heading.key, stray);
    else {
      unreadable(scan, i);
      for (const j of stray.slice(1)) hide(scan, lines[j]!);
    }
    return last + 1;
  }
  const hasComment = stray.some((j) => / #/.test(text.slice(lines[j]!.start, lines[j]!.end)));
  const mends = takesMore && !hasComment;
  moveRight(scan, stray, indent, lines[above]!, mends);
  if (!mends) for (const j of stray) hide(scan, lines[j]!);
  return last + 1;
}

/** The comment right above line `i`, with the key that it names where the profile lacks that one. */
function headingAbove(scan: Scan, i: number): { readonly line: number; readonly key: string | null } | null {
  const { text, lines } = scan;
  let line = i - 1;
  while (line >= 0 && isBlankLine(scan, line)) line--;
  if (line < 0 || text[lines[line]!.start + lines[line]!.indent] !== "#") return null;
  const [, name] =
    /^#+[ \t]*([A-Za-z_]{1,40})[ \t]*:?[ \t]*$/.exec(text.slice(lines[line]!.start, lines[line]!.end)) ?? [];
  const key = name?.toLowerCase() ?? "";
  return { line, key: isRootKey(key) && !rootKeysOf(scan).has(key) ? key : null };
}

/** `## Reality` and a text below it: the heading is meant for the key. */
function headedText({ text, lines, repair }: Scan, heading: number, key: string, stray: readonly number[]): void {
  const span = trimmedSpan(text, lines[heading]!);
  const moved = stray.map((j) => ({ start: lines[j]!.start, end: lines[j]!.start + lines[j]!.indent, text: "  " }));
  const edits = [{ ...span, text: `${key}:` }, ...moved];
  repair.mend(edits);
  const doubtful = { start: span.start, end: lines[stray.at(-1)!]!.end };
  repair.report({ rule: "yaml-syntax", message: "keyForm", span, args: { key }, edits }, doubtful);
}

/** Items below a key that has a text already. */
export function orphanedItems(scan: Scan, i: number, { line: above }: Last): number {
  const { text, lines, repair } = scan;
  const { indent } = lines[i]!;
  let next = i + 1;
  while (next < lines.length && (isBlankLine(scan, next) || lines[next]!.indent >= indent)) next++;
  const doubtful = { start: lines[above]!.start, end: lines[next - 1]!.end };
  const span = trimmedSpan(text, lines[i]!);
  const list = lines.slice(i, next);
  const edits = list.filter(({ start, end }) => start < end).map(({ start }) => commented(start));
  repair.report({ rule: "yaml-syntax", message: "listBelowText", span, args: {}, edits }, doubtful);
  for (const line of list) hide(scan, line);
  return next;
}

/** Text before the first key, or below a value that cannot go on. */
export function unreadable(scan: Scan, i: number): number {
  const line = scan.lines[i]!;
  const span = trimmedSpan(scan.text, line);
  const edits = commentedBlock(scan.text, line.start);
  scan.repair.report({ rule: "yaml-syntax", message: "unreadable", span, args: {}, edits }, line);
  hide(scan, line);
  return i + 1;
}

/** A word that a key begins with is a key being typed: it belongs to nothing yet. */
export function keyBegun(scan: Scan, i: number, key: string): number {
  const line = scan.lines[i]!;
  const span = trimmedSpan(scan.text, line);
  scan.repair.report({ rule: "yaml-syntax", message: "missingColon", span, args: { key } }, line);
  hide(scan, line);
  return i + 1;
}

/** There is no key of a profile anywhere, and this is no key either. */
export function notAProfile({ text, lines, repair }: Scan, i: number): number {
  const rest = { start: lines[i]!.start, end: text.length };
  repair.report(
    { rule: "wrong-kind", message: "notAProfile", span: trimmedSpan(text, lines[i]!), args: {}, path: [] },
    rest,
  );
  repair.edits.push({ ...rest, text: "" });
  return lines.length;
}

function hide({ text, repair }: Scan, line: Line): void {
  const span: Span = trimmedSpan(text, line);
  repair.edits.push({ ...span, text: "" });
}

function isText({ text, lines }: Scan, j: number): boolean {
  const line = lines[j]!;
  const { dashes, key } = entryOf(text, line);
  return dashes.length === 0 && key === null && text[line.start + line.indent] !== "#";
}
