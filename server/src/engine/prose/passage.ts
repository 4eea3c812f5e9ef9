// The texts of a profile that are judged as language: each as readers see it, with the way back to the source. Judges nothing.
import type { Profile } from "../profile/profile";
import { overlapsAny, type Path, type Scalar, type Span, walk } from "../profile/tree";
import { isPhrasePath, isProsePath } from "../schema/prose";

export interface Passage {
  readonly path: Path;
  /** The root key it stands under. */
  readonly section: string;
  /** Running text, or one phrase of a list. */
  readonly kind: "prose" | "phrase";
  readonly node: Scalar;
  /** As readers see it: unfolded, without quotes and escapes. Line ends that are left separate paragraphs or lines. */
  readonly text: string;
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

const passagesIn = new WeakMap<Profile, readonly Passage[]>();

/** In text order; without what a syntax error makes doubtful. */
export function passagesOf(profile: Profile): readonly Passage[] {
  let passages = passagesIn.get(profile);
  if (!passages) {
    passages = walk(profile.root).flatMap(({ node, path }) => {
      const kind = node.kind === "scalar" && typeof node.value === "string" ? kindAt(path) : null;
      if (kind === null || node.kind !== "scalar" || overlapsAny(profile.doubtful, node.span)) return [];
      return [new ScalarPassage(profile.text, node, path, kind)];
    });
    passagesIn.set(profile, passages);
  }
  return passages;
}

class ScalarPassage implements Passage {
  readonly section: string;
  readonly text: string;
  private places: Places | null | undefined;

  constructor(
    private readonly source: string,
    readonly node: Scalar,
    readonly path: Path,
    readonly kind: Passage["kind"],
  ) {
    this.section = String(path[0]);
    this.text = node.text;
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
  let count = 0;
  let { start, end } = contentOf(source, node);
  while (start < end) {
    const read = characterAt(source, start, node.style);
    for (let i = 0; i < read.text.length; i++) {
      if (!isVisible(read.text, i)) continue;
      if (count === visible) return null;
      starts[count] = start;
      ends[count++] = start + read.length;
    }
    start += read.length;
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

/** What stands for one character, or more, of the text, and how long it is in the source. */
function characterAt(source: string, at: number, style: Scalar["style"]): { text: string; length: number } {
  const first = source.charAt(at);
  if (style === "single" && first === "'") return { text: "'", length: 2 };
  if (style !== "double" || first !== "\\") return { text: first, length: 1 };
  const letter = source.charAt(at + 1);
  const digits = DIGITS[letter];
  if (digits === undefined) return { text: ESCAPED[letter] ?? " ", length: 2 };
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  return { text: code <= 0x10ffff ? String.fromCodePoint(code) : " ", length: 2 + digits };
}
