// A value as reading text: its paragraphs with their places in the source, and `*…*` as emphasis. Plain text otherwise.
import type { Node, Scalar } from "../profile/tree";
import { element, escaped, join, type Markup } from "./markup";

export interface Paragraph {
  readonly text: string;
  /** Where it begins in the source. */
  readonly offset: number;
}

/** The text of any value: a scalar's text, the author's source for what should not stand there. Empty for none. */
export function textAt(source: string, node: Node | null | undefined): string {
  if (!node) return "";
  if (node.kind !== "scalar") return source.slice(node.span.start, node.span.end).trim();
  return node.value === null ? "" : node.text.trim();
}

/** The paragraphs of a value. In folded, plain and quoted text a line end that is left over ends one; in literal text an empty line. */
export function paragraphsOf(source: string, node: Node): Paragraph[] {
  const text = textAt(source, node);
  const isFolded = node.kind === "scalar" && node.style !== "literal";
  const parts = (isFolded ? text.split(/\n+/) : text.split(/\n[ \t]*\n/)).map((part) => part.trim()).filter(Boolean);
  const starts = node.kind === "scalar" ? startsOf(source, node) : [node.span.start];
  const isKnown = starts.length === parts.length;
  return parts.map((part, i) => ({ text: part, offset: isKnown ? starts[i]! : starts[0]! }));
}

/** Where each paragraph of a scalar begins in the source: its first character past quotes, header and indentation. */
export function startsOf(source: string, scalar: Scalar): [number, ...number[]] {
  const { start, end } = scalar.span;
  const isBlock = scalar.style === "literal" || scalar.style === "folded";
  const isQuoted = scalar.style === "double" || scalar.style === "single";
  const starts: number[] = [];
  let afterBlank = true;
  let at = start + (isQuoted ? 1 : 0);
  if (isBlock) at = lineEndAfter(source, at, end);
  while (at < end) {
    const lineEnd = lineEndAfter(source, at, end);
    const first = at + source.slice(at, lineEnd).search(/\S/);
    if (first < at) {
      afterBlank = true;
    } else if (afterBlank) {
      starts.push(first);
      afterBlank = false;
    }
    at = lineEnd;
  }
  const [head = start, ...rest] = starts;
  return [head, ...rest];
}

/** The offset just past the line that holds `at`, at most `end`. */
function lineEndAfter(source: string, at: number, end: number): number {
  let i = at;
  while (i < end && source[i] !== "\n" && source[i] !== "\r") i++;
  if (source[i] === "\r" && source[i + 1] === "\n") i++;
  return Math.min(i + 1, end);
}

export interface Phrase {
  readonly text: string;
  readonly isForeign: boolean;
}

/** Running text in pieces; a pair of asterisks around a word or phrase marks it as foreign. */
export function phrasesOf(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  for (const match of text.matchAll(/\*([^*]+)\*/g)) {
    const [whole, inner] = match as unknown as [string, string];
    if (inner !== inner.trim()) continue;
    phrases.push({ text: text.slice(at, match.index), isForeign: false }, { text: inner, isForeign: true });
    at = match.index + whole.length;
  }
  return [...phrases, { text: text.slice(at), isForeign: false }];
}

export const inline = (text: string): Markup =>
  join(phrasesOf(text).map((one) => (one.isForeign ? element("em", {}, escaped(one.text)) : escaped(one.text))));
