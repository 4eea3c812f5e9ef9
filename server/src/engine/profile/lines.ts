// The lines of a text as offsets. A line ends at LF, CRLF or a lone CR; its span never includes the line end.
import { partitionPoint } from "../partition-point";
import type { Span } from "./tree";

export interface Line extends Span {
  /** Number of leading spaces (tabs end the count). */
  readonly indent: number;
}

/** The text asked for last, with its lines: thousands of findings and fixes ask about one and the same. */
let latest: { readonly text: string; readonly lines: readonly Line[] } = { text: "", lines: readLines("") };

export function linesOf(text: string): readonly Line[] {
  if (latest.text !== text) latest = { text, lines: readLines(text) };
  return latest.lines;
}

/** The lines that begin inside a span. */
export function linesWithin(text: string, { start, end }: Span): readonly Line[] {
  const lines = linesOf(text);
  const first = lineIndexAt(lines, start) + (lines[lineIndexAt(lines, start)]!.start < start ? 1 : 0);
  return lines.slice(first, end > start ? lineIndexAt(lines, end - 1) + 1 : first);
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  // Each is looked for once up to its place, and in most texts there is no CR.
  let lf = nextOf("\n", text, 0);
  let cr = nextOf("\r", text, 0);
  for (let start = 0; ; ) {
    const end = Math.min(lf, cr);
    let indent = 0;
    while (start + indent < end && text.charCodeAt(start + indent) === 32) indent++;
    lines.push({ start, end, indent });
    if (end === length) return lines;
    start = (lf === cr + 1 && lf < length ? lf : end) + 1;
    if (lf < start) lf = nextOf("\n", text, start);
    if (cr < start) cr = nextOf("\r", text, start);
  }
}

/** The text's end where it comes no more. */
function nextOf(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The index of the line that holds an offset. */
export const lineIndexAt = (lines: readonly Line[], offset: number): number =>
  Math.max(0, partitionPoint(lines.length, (i) => lines[i]!.start <= offset) - 1);

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  const lines = linesOf(text);
  return lines[lineIndexAt(lines, offset)]!;
}

/** How far an offset is from the beginning of its line. */
export const columnAt = (text: string, offset: number): number => offset - lineAt(text, offset).start;

export const isOneLine = (text: string, { start, end }: Span): boolean => !/[\r\n]/.test(text.slice(start, end));

export const isBlankLine = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === "";

/** The spans, each from the beginning of its first line to the end of its last. */
export function linesOver(text: string, spans: readonly Span[]): Span[] {
  const lines = linesOf(text);
  const lineOf = (offset: number) => lines[lineIndexAt(lines, offset)]!;
  return spans.map(({ start, end }) => ({ start: lineOf(start).start, end: lineOf(Math.max(start, end - 1)).end }));
}

/** The lines that hold at least one of the offsets, each once. */
export function linesWith(text: string, offsets: readonly number[]): Line[] {
  const lines = linesOf(text);
  return [...new Set(offsets.map((offset) => lineIndexAt(lines, offset)))].map((index) => lines[index]!);
}

/** The part of a line without leading and trailing blanks; empty at the line's end for a blank line. */
export function trimmedSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The text without blanks at its ends; unlike `trim`, odd spaces stay. */
export function trimmed(text: string): string {
  const { start, end } = trimmedSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

export const isBlank = (code: number): boolean => code === 32 || code === 9;

/** The file's line end: that of its first line, LF for a single line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
