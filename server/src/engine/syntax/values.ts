// One value judged where YAML cannot read it: quotes that do not close, a colon or a special character in plain text.
import { type Line, lineIndexAt, trimmedSpan } from "../profile/lines";
import type { Span } from "../profile/tree";
import { entryOf, isFormatKey, skipGaps } from "./entry";
import { meantInQuotes } from "./quotes";
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
  /** The first line after the value. */
  readonly nextLine: number;
}

/** Reads the value that starts at `start` on line `i` and belongs to a key or dash in column `parent`. */
export function readValue(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines } = scan;
  const line = lines[i]!;
  const char = text[start];
  if (start >= line.end || (char === "#" && isBlankChar(text[start - 1]))) return { absent: true, nextLine: i + 1 };
  const source = text.slice(start, line.end);
  if (char === "|" || char === ">") {
    if (/^[|>][+\-1-9]{0,2}[ \t]*(?:#.*)?$/.test(source))
      return { absent: false, nextLine: afterIndented(scan, i, parent) };
    return special(scan, i, start, parent);
  }
  if (char === "&" || char === "!") return property(scan, i, start, parent);
  if (char === '"' || char === "'") return quoted(scan, i, start, parent);
  if (char === "[" || char === "{") return flow(scan, i, start, parent);
  if (char === "*")
    return /^\*[^\s,[\]{}]+[ \t]*(?:#.*)?$/.test(source)
      ? plain(scan, i, start, parent)
      : special(scan, i, start, parent);
  if (/^(?:[@`%,\]}]|[?-](?:[ \t]|$))/.test(source)) return special(scan, i, start, parent);
  return plain(scan, i, start, parent);
}

/** A word that begins with `&` or `!`: an anchor or tag where YAML has a use for one, else text that it would drop. */
function property(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines } = scan;
  const { end } = lines[i]!;
  const word = /^\S+/.exec(text.slice(start, end))![0];
  const rest = skipGaps(text, start + word.length, end);
  const isMeant = word.startsWith("&") ? isReferredTo(scan, word) : word.startsWith("!!");
  if (rest >= end) {
    return opensBlock(scan, i, parent) ? { absent: true, nextLine: i + 1 } : special(scan, i, start, parent, word);
  }
  const isCollection = /[[{|>]/.test(text.charAt(rest)) || (word.startsWith("&") && /["']/.test(text.charAt(rest)));
  return isMeant || isCollection ? readValue(scan, i, rest, parent) : special(scan, i, start, parent, word);
}

/** Does an alias to the anchor follow anywhere? A look-up in a set that is built once per text. */
function isReferredTo(scan: Scan, anchor: string): boolean {
  scan.aliases ??= new Set(scan.text.match(/\*[^\s,[\]{}*]+/g));
  return scan.aliases.has(`*${anchor.slice(1)}`);
}

/** Is the next line with content a key or an item that belongs below line `i`? */
function opensBlock(scan: Scan, i: number, parent: number): boolean {
  const { text, lines } = scan;
  let j = i + 1;
  while (j < lines.length && /^\s*(?:#|$)/.test(text.slice(lines[j]!.start, lines[j]!.end))) j++;
  const line = lines[j];
  if (!line || line.indent < parent) return false;
  const { dashes, key } = entryOf(text, line);
  return dashes.length > 0 || (key !== null && line.indent > parent);
}

/** Unquoted text that begins with a character that means something to YAML; `word` is what YAML would drop of it. */
function special(scan: Scan, i: number, start: number, parent: number, word?: string): ReadValue {
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: plainEnd(scan, next, start) };
  const message = word ? "lost" : "start";
  const args = { character: scan.text.charAt(start), ...(word && { word }) };
  const span = { start, end: start + (word?.length ?? 1) };
  scan.repair.report({ rule: "special-start", message, span, args, extent });
  scan.repair.takeAsText(scan.text, extent);
  return { absent: false, nextLine: next };
}

function plain(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const next = afterPlain(scan, i, parent);
  for (let j = i; j < next; j++) {
    const line = lines[j]!;
    const from = j === i ? start : line.start + line.indent;
    const at = meaningIn(text, from, line.end);
    // A comment after the last line is one; before further lines it cuts the text in two.
    if (at === null || (text[at] === "#" && j === next - 1)) continue;
    const extent = { start, end: plainEnd(scan, next, start) };
    if (text[at] === "#") {
      const span = trimmedSpan(text, { start: at, end: line.end });
      repair.report({ rule: "hash-in-text", message: "cut", span, args: {}, extent });
    } else {
      const span = { start: wordBefore(text, from, at), end: at + 1 };
      const args = { word: text.slice(span.start, at) };
      repair.report({ rule: "colon-in-text", message: "colon", span, args, extent });
    }
    repair.takeAsText(text, extent);
    break;
  }
  return { absent: false, nextLine: next };
}

/**
 * A text on the lines below its key, some of them with a colon that makes YAML look for keys. Returns the line after it;
 * null where the lines are anything but text.
 */
export function readTextBelow(scan: Scan, i: number, parent: number): number | null {
  const { text, lines } = scan;
  const content: number[] = [];
  let hasText = false;
  for (let j = i + 1; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    if (text.slice(line.start, line.end).trim() === "" || text[at] === "#") continue;
    if (line.indent <= parent) break;
    const { key, dashes } = entryOf(text, line);
    if (dashes.length > 0 || (key && isFormatKey(key.text)) || /["'[{|>]/.test(text.charAt(at))) return null;
    hasText ||= key === null && !/^[\w-]+:?\S*$/.test(text.slice(at, line.end).trimEnd());
    content.push(j);
  }
  const first = content[0];
  if (first === undefined || !hasText) return null;
  return readValue(scan, first, lines[first]!.start + lines[first]!.indent, parent).nextLine;
}

/** The first character that means something to YAML inside plain text: a key's colon, or a comment's number sign. */
function meaningIn(text: string, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (text[at] === "#" && (at === from || isBlankChar(text[at - 1]))) return at;
    if (text[at] === ":" && (at + 1 >= end || isBlankChar(text[at + 1]))) return at;
  }
  return null;
}

/** Where the last word before a colon starts. */
function wordBefore(text: string, from: number, colon: number): number {
  let at = colon;
  while (at > from && isBlankChar(text[at - 1])) at--;
  while (at > from && !isBlankChar(text[at - 1])) at--;
  return at;
}

/** The line after a plain value: its further lines are indented more than `parent` and no key or item. */
function afterPlain(scan: Scan, i: number, parent: number): number {
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
function plainEnd({ text, lines }: Scan, next: number, start: number): number {
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

function quoted(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const quote = text.charAt(start);
  let from = start + 1;
  for (let j = i; j < lines.length; j++) {
    const line = lines[j]!;
    const empty = text.slice(line.start, line.end).trim() === "";
    const inside = j === i || line.indent > parent || empty;
    const close = closingQuote(text, quote, Math.max(from, line.start), line.end);
    if (!inside) {
      if (close === null || !endsLine(text, close + 1, line.end) || isEntry(scan, j)) break;
      underIndented(scan, i, j, parent);
      return { absent: false, nextLine: j + 1 };
    }
    if (j > i && isFormatEntry(scan, j)) break;
    if (close === null) continue;
    if (endsLine(text, close + 1, line.end)) {
      if (quote === '"') escapes(scan, { start, end: close + 1 });
      return { absent: false, nextLine: j + 1 };
    }
    if (j > i) break;
    return textAfterQuote(scan, i, start, close, parent);
  }
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: trimmedEnd(scan, next, start) };
  const args = { quote };
  repair.report({ rule: "unclosed-quote", message: "unclosed", span: { start, end: start + 1 }, args, extent });
  repair.takeAsText(text, extent, text.slice(start + 1, extent.end));
  from = extent.end;
  return { absent: false, nextLine: next };
}

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

function trimmedEnd({ text, lines }: Scan, next: number, start: number): number {
  let { end } = lines[next - 1]!;
  while (end > start + 1 && isBlankChar(text[end - 1])) end--;
  return end;
}

function closingQuote(text: string, quote: string, from: number, end: number): number | null {
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
function endsLine(text: string, from: number, end: number): boolean {
  const at = skipGaps(text, from, end);
  return at >= end || (text[at] === "#" && at > from);
}

const isEntry = (scan: Scan, j: number): boolean => {
  const { dashes, key } = entryOf(scan.text, scan.lines[j]!);
  return dashes.length > 0 || key !== null;
};

const isFormatEntry = (scan: Scan, j: number): boolean => {
  const { dashes, key } = entryOf(scan.text, scan.lines[j]!);
  return dashes.length > 0 || (key !== null && isFormatKey(key.text));
};

/** The further lines of a quoted value stand too far left. */
function underIndented(scan: Scan, first: number, last: number, parent: number): void {
  const { lines, repair, text } = scan;
  for (let j = first + 1; j <= last; j++) {
    const line = lines[j]!;
    if (line.indent > parent || text.slice(line.start, line.end).trim() === "") continue;
    const edit = { start: line.start, end: line.start + line.indent, text: " ".repeat(parent + 2) };
    const args = { line: j + 1, column: parent + 3, spaces: parent + 2 };
    const span = { start: line.start + line.indent, end: trimmedEnd(scan, j + 1, line.start + line.indent) };
    repair.edits.push(edit);
    repair.report({ rule: "indentation", message: "continuation", span, args, edits: [edit] }, line);
  }
}

/** The quotes close before the text does: `"He said "Hi!""`. */
function textAfterQuote(scan: Scan, i: number, start: number, close: number, parent: number): ReadValue {
  const { text, repair } = scan;
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: trimmedEnd(scan, next, start) };
  const after = skipGaps(text, close + 1, extent.end);
  const span = trimmedSpan(text, { start: after, end: Math.min(extent.end, scan.lines[i]!.end) });
  repair.report({ rule: "text-after-quote", message: "after", span, args: { quote: text.charAt(start) }, extent });
  repair.takeAsText(text, extent, meantInQuotes(text.slice(extent.start, extent.end)));
  return { absent: false, nextLine: next };
}

function flow(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const close = closingBracket(scan, i, start, parent);
  if (close !== null) {
    const j = lineIndexAt(lines, close);
    if (endsLine(text, close + 1, lines[j]!.end)) return { absent: false, nextLine: j + 1 };
    return special(scan, i, start, parent);
  }
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: trimmedEnd(scan, next, start) };
  const isProse = !/[,:"']/.test(text.slice(start, lines[i]!.end));
  if (isProse && text.slice(start + 1, lines[i]!.end).trim() !== "") return special(scan, i, start, parent);
  const open = text.charAt(start);
  const args = { open, close: open === "[" ? "]" : "}" };
  const edits = [{ start: extent.end, end: extent.end, text: args.close }];
  repair.report({
    rule: "yaml-syntax",
    message: "unclosedBracket",
    span: { start, end: start + 1 },
    args,
    extent,
    edits,
  });
  repair.takeAsText(text, extent);
  return { absent: false, nextLine: next };
}

/** The bracket that closes the one at `start`, looked for up to the first line that belongs elsewhere. */
function closingBracket(scan: Scan, i: number, start: number, parent: number): number | null {
  const { text, lines } = scan;
  let depth = 0;
  for (let j = i; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    const closes = text[at] === "]" || text[at] === "}";
    if (j > i && at < line.end && line.indent <= parent && !closes) return null;
    for (let k = j === i ? start : at; k < line.end; k++) {
      const char = text.charAt(k);
      if ((char === '"' || char === "'") && /[\s[{,:]/.test(text[k - 1] ?? " ")) {
        const close = closingQuote(text, char, k + 1, line.end);
        if (close !== null) k = close;
      } else if (char === "#" && isBlankChar(text[k - 1])) break;
      else if (char === "[" || char === "{") depth++;
      else if ((char === "]" || char === "}") && --depth === 0) return k;
    }
  }
  return null;
}

/** The line after a block scalar or anything else that is indented more than `parent`. */
function afterIndented({ text, lines }: Scan, i: number, parent: number): number {
  let j = i + 1;
  while (j < lines.length && (lines[j]!.indent > parent || text.slice(lines[j]!.start, lines[j]!.end).trim() === ""))
    j++;
  return j;
}

const isBlankChar = (char: string | undefined): boolean => char === " " || char === "\t";
