// The texts of a profile that are judged as language: each as readers see it, with the way back to the source. Judges nothing.
import { perProfile } from "../profile/per-profile";
import { overlapsAny, type Path, type Scalar, type Span, walk } from "../profile/tree";
import { isPhrasePath, isProsePath } from "../schema/prose";
import { type Reading, readingOf } from "./readings";

export interface Passage {
  readonly path: Path;
  /** The root key it stands under. */
  readonly section: string;
  /** Running text, or one phrase of a list. */
  readonly kind: "prose" | "phrase";
  readonly node: Scalar;
  /** As readers see it: unfolded, without quotes and escapes. Line ends that are left separate paragraphs or lines. */
  readonly text: string;
  /** What has been read in it so far. */
  readonly reading: Reading;
  /** The place in the source of a stretch of `text`, which begins and ends with visible characters. */
  span(start: number, end: number): Span;
}

/** The place in the source of the whole text, without blanks around it; null for an empty one. */
export function visibleSpan(passage: Passage): Span | null {
  const { text } = passage;
  const end = text.trimEnd().length;
  return end === 0 ? null : passage.span(text.length - text.trimStart().length, end);
}

const kindAt = (path: Path): Passage["kind"] | null => {
  if (isProsePath(path)) return "prose";
  return isPhrasePath(path) ? "phrase" : null;
};

/** In text order; without what a syntax error makes doubtful. */
export const passagesOf = perProfile(({ text, root, doubtful }): readonly Passage[] =>
  walk(root).flatMap(({ node, path }) => {
    const kind = node.kind === "scalar" && typeof node.value === "string" ? kindAt(path) : null;
    if (kind === null || node.kind !== "scalar" || overlapsAny(doubtful, node.span)) return [];
    return [new ScalarPassage(text, node, path, kind)];
  }),
);

class ScalarPassage implements Passage {
  readonly section: string;
  readonly text: string;
  readonly reading: Reading;
  private places: Places | null | undefined;

  constructor(
    private readonly source: string,
    readonly node: Scalar,
    readonly path: Path,
    readonly kind: Passage["kind"],
  ) {
    this.section = String(path[0]);
    this.text = node.text;
    this.reading = readingOf(node.text);
  }

  span(start: number, end: number): Span {
    const { node, text, source } = this;
    const from = node.span.start;
    // Most values are plain and stand on one line.
    if (node.style === "plain" && node.span.end - from === text.length) return { start: from + start, end: from + end };
    if (this.places === undefined) this.places = placesOf(source, node);
    if (!this.places) return node.span;
    const { before, starts, ends } = this.places;
    return { start: starts[before[start]!]!, end: ends[before[end]! - 1]! };
  }
}

const isVisible = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code < 128 ? code > 32 : !/\s/.test(text[i]!);
};

/** How many visible characters stand in front of each offset of a text, up to its end. */
function visibleBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (isVisible(text, i) ? 1 : 0);
  return before;
}

/** Where in the source each visible character of a text begins and ends. */
interface Places {
  /** For each offset of the text: which of them is the first from there on. */
  readonly before: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Where each visible character of a scalar's text stands in the source. YAML folds and drops blanks alone, so the visible
 * characters of both are the same, in the same order, once marks and escapes are read. Null where they are not: a value that
 * was mended before it was read.
 */
function placesOf(source: string, node: Scalar): Places | null {
  const before = visibleBefore(node.text);
  const visible = before[node.text.length]!;
  const starts = new Uint32Array(visible);
  const ends = new Uint32Array(visible);
  const { start, end } = contentOf(source, node);
  const isEscaping = node.style === "double" || node.style === "single";
  let count = 0;
  let at = start;
  while (at < end) {
    const length = isEscaping ? lengthAt(source, at, node.style) : 1;
    const read = length > 1 ? visibleIn(source.slice(at, at + length), node.style) : isVisible(source, at) ? 1 : 0;
    if (count + read > visible) return null;
    for (let i = 0; i < read; i++) {
      starts[count] = at;
      ends[count++] = at + length;
    }
    at += length;
  }
  return count === visible ? { before, starts, ends } : null;
}

/** The source without quotes, or without a block's header. */
function contentOf(source: string, { span, style }: Scalar): Span {
  if (style === "double" || style === "single") return { start: span.start + 1, end: span.end - 1 };
  if (style === "plain") return span;
  const header = /[^\r\n]*/y;
  header.lastIndex = span.start;
  return { start: span.start + header.exec(source)![0].length, end: span.end };
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\", "/": "/" };
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** How many characters of the source stand at a place for one of the text, or for one pair of halves. */
function lengthAt(source: string, at: number, style: Scalar["style"]): number {
  const first = source.charAt(at);
  if (style === "single") return first === "'" ? 2 : 1;
  return first === "\\" ? 2 + (DIGITS[source.charAt(at + 1)] ?? 0) : 1;
}

/** How many visible characters of the text an escape stands for. */
function visibleIn(source: string, style: Scalar["style"]): number {
  if (style === "single") return 1;
  const letter = source.charAt(1);
  if (DIGITS[letter] === undefined) return /\S/.test(ESCAPED[letter] ?? " ") ? 1 : 0;
  const code = Number.parseInt(source.slice(2), 16);
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  return isVisible(text, 0) ? text.length : 0;
}
