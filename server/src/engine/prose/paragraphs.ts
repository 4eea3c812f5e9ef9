// The paragraphs of a passage. Lines of a list that is written by hand inside a text are none.
import type { Passage } from "./passage";

export interface Paragraph {
  /** Offsets into the passage's text, from the first visible character to behind the last. */
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** A bullet or a number in front of a line. */
const BULLET = /^(?:[-–—•·▪*+]|\(?(?:\d{1,2}|[a-z])[.)])\s/;

/** In text order. A block that keeps its lines parts paragraphs by an empty one, every other text by any line end that is left. */
export function paragraphsOf(passage: Passage): readonly Paragraph[] {
  const { text, node } = passage;
  const isText = ({ start }: Paragraph) => !BULLET.test(text.slice(start, start + 6));
  if (!text.includes("\n")) return trimmed(text, 0, text.length, true).filter(isText);
  const parting = node.style === "literal" ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const end = text.trimEnd().length;
  for (const { index, 0: gap } of text.slice(0, end).matchAll(parting)) {
    if (isBroken(text, index, gap)) continue;
    paragraphs.push(...trimmed(text, from, index, false));
    from = index + gap.length;
  }
  paragraphs.push(...trimmed(text, from, end, true));
  return paragraphs.filter(isText);
}

/** One line end in the middle of a sentence, with a small letter behind it. */
function isBroken(text: string, at: number, gap: string): boolean {
  const isSingle = gap.indexOf("\n") === gap.lastIndexOf("\n");
  return (
    isSingle &&
    /[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Ll}/u.test(text.slice(at + gap.length, at + gap.length + 2))
  );
}

function trimmed(text: string, from: number, to: number, isLast: boolean): Paragraph[] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? [{ start, end, isLast }] : [];
}
