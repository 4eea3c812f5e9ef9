// Comments that ask for a finding on the next line to be ignored: read into rules, reason and the place that they speak of.

import { distance } from "fastest-levenshtein";
import { lineIndexAt, linesOf, trimmedSpan } from "../profile/lines";
import { perProfile } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { type Span, walk } from "../profile/tree";

export const MARKER = "occupation-profiles-ignore-next-line";

/** A rule's id as the author wrote it. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

export interface IgnoreComment {
  readonly kind: "comment";
  /** The comment, without the blanks around it. */
  readonly span: Span;
  /** The marker, as it is written. */
  readonly marker: Span;
  /** The marker is a slip of the right one. */
  readonly isMisspelt: boolean;
  /** Nothing else is on its line. */
  readonly isAlone: boolean;
  readonly rules: readonly NamedRule[];
  readonly reason: string;
  readonly reasonSpan: Span | null;
  /** Findings that start in there are meant; null where no line follows. */
  readonly target: Span | null;
}

/** The comments that are meant as such, also those that are no use because something in them is wrong. */
export const ignoreComments = perProfile((profile): readonly IgnoreComment[] => {
  const { text } = profile;
  const marked = profile.comments.flatMap(({ span }) => {
    const marker = markerIn(text, span);
    return marker ? [{ span: trimmedSpan(text, span), marker }] : [];
  });
  if (marked.length === 0) return [];
  const targets = new Targets(profile);
  return marked.map(({ span, marker }) => {
    const isAlone = targets.isAlone(span.start);
    return {
      kind: "comment",
      span,
      marker,
      isMisspelt: text.slice(marker.start, marker.end) !== MARKER,
      isAlone,
      ...contentOf(text, { start: marker.end, end: span.end }),
      target: isAlone ? targets.below(span.start) : null,
    };
  });
});

/** The first word of a comment, where it is the marker or a slip of it. */
function markerIn(text: string, { start, end }: Span): Span | null {
  let from = start;
  while (from < end && /[#\s]/.test(text.charAt(from))) from++;
  let to = from;
  while (to < end && to - from < 80 && /[^\s:,]/.test(text.charAt(to))) to++;
  const word = text.slice(from, to);
  return word === MARKER || isSlip(word.toLowerCase()) ? { start: from, end: to } : null;
}

const isSlip = (word: string): boolean =>
  (/^occupations?[-_]?profiles?[-_:]/.test(word) && /ignore|disable|suppress/.test(word)) ||
  (/^o[a-z]{3}/.test(word) && distance(word, MARKER) <= 6);

/** `rule-a, rule-b: the reason`; the colon may be missing, and so may all of it. */
function contentOf(text: string, span: Span): Pick<IgnoreComment, "rules" | "reason" | "reasonSpan"> {
  const rules: NamedRule[] = [];
  let at = span.start;
  const skip = (what: RegExp) => {
    while (at < span.end && what.test(text.charAt(at))) at++;
  };
  skip(/[\s:]/);
  for (;;) {
    const start = at;
    skip(/[A-Za-z0-9_-]/);
    if (at === start) break;
    rules.push({ id: text.slice(start, at), span: { start, end: at } });
    skip(/\s/);
    if (text[at] !== "," || at >= span.end) break;
    at++;
    skip(/\s/);
  }
  skip(/[\s:–—-]/);
  const reasonSpan = trimmedSpan(text, { start: Math.min(at, span.end), end: span.end });
  const reason = text.slice(reasonSpan.start, reasonSpan.end);
  return { rules, reason, reasonSpan: reason === "" ? null : reasonSpan };
}

/** The content lines below comments; a text over several lines, in which no comment can stand, counts as one line. */
class Targets {
  private readonly lines;
  /** By line: the first one from there on that has content; behind the last one the number of lines. */
  private readonly content: number[] = [];
  /** By line: where the text that begins there ends. */
  private readonly ends = new Map<number, number>();

  constructor(private readonly profile: Profile) {
    const { text, comments, root } = profile;
    this.lines = linesOf(text);
    const own = comments.filter(({ span }) => this.isAlone(span.start));
    const commentLines = new Set(own.map(({ span }) => lineIndexAt(this.lines, span.start)));
    this.content[this.lines.length] = this.lines.length;
    for (let i = this.lines.length - 1; i >= 0; i--) {
      const { start, end } = trimmedSpan(text, this.lines[i]!);
      this.content[i] = end > start && !commentLines.has(i) ? i : this.content[i + 1]!;
    }
    for (const { node } of walk(root)) {
      if (node.kind !== "scalar") continue;
      const first = lineIndexAt(this.lines, node.span.start);
      this.ends.set(first, Math.max(this.ends.get(first) ?? 0, node.span.end));
    }
  }

  isAlone(offset: number): boolean {
    const { start } = this.lines[lineIndexAt(this.lines, offset)]!;
    return /^\ufeff?[ \t]*$/.test(this.profile.text.slice(start, offset));
  }

  below(offset: number): Span | null {
    const index = this.content[lineIndexAt(this.lines, offset) + 1]!;
    const line = this.lines[index];
    return line ? { start: line.start, end: Math.max(line.end, this.ends.get(index) ?? 0) } : null;
  }
}
