// Quoted text judged: marks that do not close or close too early, lines too far left, codes that YAML does not know.
import { lineIndexAt, trimmedSpan } from "../profile/lines";
import type { Span } from "../profile/tree";
import {
  afterPlain,
  beginsEntry,
  closingQuote,
  endsLine,
  isBlankLine,
  isEntry,
  plainEnd,
  type ReadValue,
  type Scan,
  trimmedEnd,
} from "./reading";

export function quoted(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const quote = text.charAt(start);
  for (let j = i; j < lines.length; j++) {
    const line = lines[j]!;
    const inside = j === i || line.indent > parent || isBlankLine(scan, j);
    const close = closingQuote(text, quote, Math.max(start + 1, line.start), line.end);
    if (!inside) {
      if (close === null || !endsLine(text, close + 1, line.end) || isEntry(scan, j)) break;
      underIndented(scan, i, j, parent);
      return { absent: false, nextLine: j + 1 };
    }
    if (j > i && beginsEntry(scan, i, j, parent)) break;
    if (close === null) continue;
    const goesOn = afterPlain(scan, j, parent) > j + 1;
    if (endsLine(text, close + 1, line.end) && !goesOn) {
      if (quote === '"') escapes(scan, { start, end: close + 1 });
      return { absent: false, nextLine: j + 1 };
    }
    return textAfterQuote(scan, i, start, close, parent);
  }
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: plainEnd(scan, next, start) };
  const isApostrophe = quote === "'" && ELIDED.test(text.slice(start + 1, start + 8));
  const message = isApostrophe ? "apostrophe" : "unclosed";
  repair.report({ rule: "unclosed-quote", message, span: { start, end: start + 1 }, args: { quote }, extent });
  const source = text.slice(start, extent.end);
  repair.takeAsText(text, extent, isApostrophe ? source : withoutEscapes(source.slice(1), quote));
  return { absent: false, nextLine: next };
}

/** Words that begin with an apostrophe: short ones in small letters (`'kan`, `'s avonds`), and some English ones. */
const ELIDED = /^(?:\p{Ll}{1,3}|tis|twas|cause|round|til|em)(?!\p{L})|^(?:Tis|Twas|Cause|Til)(?!\p{L})/u;

/** Codes after a backslash that YAML does not know. The author knows none either, so every backslash is text. */
function escapes({ text, repair }: Scan, extent: Span): void {
  const source = text.slice(extent.start, extent.end);
  if (!source.includes("\\")) return;
  const all = [...source.matchAll(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[\s\S])/gi)];
  const bad = all.find(([code]) => code.length === 2 && !/^\\[0abtnvfre "/\\N_LP\t\r\n]/.test(code));
  if (!bad) return;
  const edits = all
    .filter(([code]) => !/^\\["\\\r\n]/.test(code))
    .map(({ index }) => ({ start: extent.start + index, end: extent.start + index, text: "\\" }));
  const start = extent.start + bad.index;
  const args = { escape: bad[0] };
  repair.report({ rule: "yaml-syntax", message: "badEscape", span: { start, end: start + 2 }, args, extent, edits });
  repair.mend(edits);
}

/** The further lines of a quoted value stand too far left. */
function underIndented(scan: Scan, first: number, last: number, parent: number): void {
  const { lines, repair } = scan;
  for (let j = first + 1; j <= last; j++) {
    const line = lines[j]!;
    if (line.indent > parent || isBlankLine(scan, j)) continue;
    const edit = { start: line.start, end: line.start + line.indent, text: " ".repeat(parent + 2) };
    const args = { line: j + 1, column: parent + 3, spaces: parent + 2 };
    const span = { start: line.start + line.indent, end: trimmedEnd(scan, j + 1, line.start + line.indent) };
    repair.edits.push(edit);
    repair.report({ rule: "indentation", message: "continuation", span, args, edits: [edit] }, line);
  }
}

/** The quotes close before the text does: `"He said "Hi!""`. */
function textAfterQuote(scan: Scan, i: number, start: number, close: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: endBeforeComment(scan, next, close, text.charAt(start)) };
  const after = close + 1 + text.slice(close + 1, extent.end).search(/\S/);
  const { end } = lines[lineIndexAt(lines, after)]!;
  const span = trimmedSpan(text, { start: after, end: Math.min(extent.end, end) });
  if (/^[,;]$/.test(text.slice(after, extent.end))) {
    // The comma that ends an entry of JSON.
    const edits = [{ start: close + 1, end: extent.end, text: "" }];
    const args = { text: text.charAt(after) };
    repair.report({ rule: "yaml-syntax", message: "strayEnd", span, args, extent, edits });
    repair.mend(edits);
    return { absent: false, nextLine: next };
  }
  repair.report({ rule: "text-after-quote", message: "after", span, args: { quote: text.charAt(start) }, extent });
  repair.takeAsText(text, extent, meantInQuotes(text.slice(extent.start, extent.end)));
  return { absent: false, nextLine: next };
}

/** Where text that began between quotes ends; a number sign with such marks behind it is more of the text. */
function endBeforeComment(scan: Scan, next: number, close: number, quote: string): number {
  const end = trimmedEnd(scan, next, close);
  const before = plainEnd(scan, next, close);
  return /^\s*#\S/.test(scan.text.slice(before, end)) && scan.text.slice(before, end).includes(quote) ? end : before;
}

/**
 * The text behind a source that opens with a quotation mark and has others in the middle. `"He said "Hi!""` and
 * `'Jum'at'`: the outer marks wrap the text, as the next one opens again or is an apostrophe. `"Soft" skills` and
 * `"A" or "B"`: every mark is part of the text.
 */
export function meantInQuotes(source: string): string {
  const quote = source.charAt(0);
  const next = closingQuote(source, quote, 1, source.length - 1);
  if (next === null || !source.endsWith(quote)) return source;
  const [before, after] = [source.charAt(next - 1), source.charAt(next + 1)];
  const opens = /[\s([{]/.test(before) && /\S/.test(after);
  const isApostrophe = quote === "'" && /\w/.test(before) && /\w/.test(after);
  if (!opens && !isApostrophe) return source;
  return withoutEscapes(source.slice(1, -1), quote);
}

/** Marks and backslashes that are escaped stand for themselves; of further codes the author knows nothing. */
const withoutEscapes = (inner: string, quote: string): string =>
  quote === '"' ? inner.replace(/\\(["\\])/g, "$1") : inner.replaceAll("''", "'");
