// Growing a selection by what the text means: word, sentence, value, pair, item, section, file. Places are offsets.
import { isBlank } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { trailAt } from "../profile/trail";
import type { Node, Scalar, Span } from "../profile/tree";

/** The spans around an offset, the smallest first, each inside the next; the last is the whole text. */
export function selectionSpans(profile: Profile, offset: number): Span[] {
  const { text, root, comments } = profile;
  const whole = { start: 0, end: text.length };
  const steps = trailAt(root, offset);
  const found: Span[] = [whole];
  if (root) found.push(root.span);
  for (const { entry } of steps) {
    found.push(entry.span);
    if ("key" in entry && holds(entry.key.span, offset)) found.push(...insideScalar(text, entry.key, offset));
    else if (entry.value) found.push(...insideValue(text, entry.value, offset));
  }
  const comment = comments.find(({ span }) => holds(span, offset))?.span;
  // What a text is mended with can leave comments that are none.
  if (comment && text[comment.start] === "#") found.push(comment);
  const word = wordAt(text, offset);
  if (word) found.push(word);
  return nested(found.filter((span) => holds(span, offset)));
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** The spans from the smallest on, without doubles and without those that cut across a smaller one. */
function nested(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of sorted) {
    const inner = chain.at(-1);
    if (inner && (span.start > inner.start || span.end < inner.end)) continue;
    if (inner && span.start === inner.start && span.end === inner.end) continue;
    if (span.start < span.end || sorted.length === 1) chain.push(span);
  }
  return chain;
}

function insideValue(text: string, node: Node, offset: number): Span[] {
  return node.kind === "scalar" ? insideScalar(text, node, offset) : [node.span];
}

function insideScalar(text: string, node: Scalar, offset: number): Span[] {
  const content = contentSpan(text, node);
  const isProse = content.end - content.start > 0 && holds(content, offset);
  return isProse ? [node.span, content, sentenceAt(text, content, offset)] : [node.span];
}

/** The words of a value, without its quotes or the header of a block. */
function contentSpan(text: string, { span, style }: Scalar): Span {
  if (style === "plain") return span;
  if (style === "double" || style === "single") {
    const isClosed = span.end - span.start > 1 && text[span.end - 1] === text[span.start];
    return { start: span.start + 1, end: isClosed ? span.end - 1 : span.end };
  }
  let { start } = span;
  while (start < span.end && !isLineEnd(text[start])) start++;
  while (start < span.end && /\s/.test(text[start]!)) start++;
  return { start, end: span.end };
}

/** From the end of one sentence to the end of the next, without the blanks around it. */
function sentenceAt(text: string, { start, end }: Span, offset: number): Span {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isSentenceEnd(text, at, end)) continue;
    if (at + 1 >= offset && at + 1 > from) return { start: from, end: at + 1 };
    from = at + 1;
    while (from < end && /\s/.test(text[from]!)) from++;
    if (from > offset) return { start, end };
  }
  return { start: from, end };
}

/** A stop with a blank behind it, or an empty line. */
function isSentenceEnd(text: string, at: number, end: number): boolean {
  return ".!?…".includes(text[at]!) && (at + 1 >= end || /\s/.test(text[at + 1]!));
}

const isLineEnd = (char: string | undefined): boolean => char === "\n" || char === "\r";

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Letters and digits, joined by hyphens and apostrophes. */
function wordAt(text: string, offset: number): Span | null {
  let start = offset;
  let end = offset;
  while (start > 0 && isInWord(text, start - 1)) start--;
  while (end < text.length && isInWord(text, end)) end++;
  return start < end ? { start, end } : null;
}

function isInWord(text: string, at: number): boolean {
  const char = text[at]!;
  if (isBlank(char.charCodeAt(0)) || isLineEnd(char)) return false;
  if (/[\ud800-\udfff]/.test(char)) return /\p{L}|\p{N}/u.test(String.fromCodePoint(codePointAround(text, at)));
  if (WORD.test(char)) return true;
  return /[-'’]/.test(char) && at > 0 && WORD.test(text[at - 1]!) && at + 1 < text.length && WORD.test(text[at + 1]!);
}

/** The character that a half of a surrogate pair belongs to. */
const codePointAround = (text: string, at: number): number =>
  text.codePointAt(/[\udc00-\udfff]/.test(text[at]!) && at > 0 ? at - 1 : at) ?? 0;
