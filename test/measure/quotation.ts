// What a finding is about, as a judge reads it: the sentence, and the marked words in it. No rules.
import type { Language } from "../../server/src/engine/message";
import type { Profile } from "../../server/src/engine/profile/profile";
import { type Node, overlaps, type Pair, type Scalar, type Span, walk } from "../../server/src/engine/profile/tree";
import type { Passage } from "../../server/src/engine/prose/passage";
import { sentencesOf } from "../../server/src/engine/prose/sentences";

export interface Quotation {
  /** One sentence or several, a title, or the texts of the section whose key is marked. */
  readonly sentence: string;
  /** The marked words; of more than a few only the first and the last. */
  readonly marked: string;
  /** The sentence with brackets where the marked words are. */
  readonly shown: string;
  /** The marked words in brackets, and so many words around them; empty where their place in the sentence is not known. */
  around(most: number): string;
}

/** Null where a finding is in no text and no title, nor at the key of a section that holds a text. */
export function quotationAt(
  profile: Profile,
  passages: readonly Passage[],
  span: Span,
  language: Language,
): Quotation | null {
  const marked = legible(profile.text.slice(span.start, span.end));
  const passage = passages.find(({ node }) => overlaps(node.span, span));
  if (passage) return inPassage(passage, span, language, marked);
  const entry = entryAt(profile, span);
  if (!entry) return null;
  const title = TITLES.has(entry.key.text) ? scalarOver(entry.value, span) : undefined;
  if (title) {
    const at = title.text.indexOf(profile.text.slice(span.start, span.end));
    return at < 0 ? apart(legible(title.text), marked) : split(title.text, at, at + span.end - span.start, marked);
  }
  const own = passages.filter(({ section }) => section === entry.key.text).map(({ text }) => legible(text));
  return own.length > 0 && overlaps(entry.key.span, span) ? apart(own.join(" / "), marked) : null;
}

const TITLES: ReadonlySet<string> = new Set(["title", "alternative_titles"]);

function scalarOver(node: Node | null, span: Span): Scalar | undefined {
  const nodes = walk(node).map((visited) => visited.node);
  return nodes.find((one): one is Scalar => one.kind === "scalar" && overlaps(one.span, span));
}

/** The entry of the root that a place lies in. */
export const entryAt = ({ root }: Profile, { start }: Span): Pair | undefined =>
  root?.kind === "map" ? root.pairs.find(({ span }) => span.start <= start && start < span.end) : undefined;

function inPassage(passage: Passage, span: Span, language: Language, marked: string): Quotation {
  const said = sentencesOf(passage, language).filter(({ start, end }) => overlaps(passage.span(start, end), span));
  const from = said[0]?.start ?? 0;
  const text = passage.text.slice(from, said.at(-1)?.end ?? passage.text.length);
  const start = offsetIn(passage, span.start);
  const end = offsetIn(passage, span.end);
  return start === null || end === null ? apart(legible(text), marked) : split(text, start - from, end - from, marked);
}

/** The offset in a passage's text of a place in the source: before a visible character, or behind one; null where it is neither. */
function offsetIn(passage: Passage, place: number): number | null {
  const { node, text } = passage;
  const isPlain = node.style === "plain" && node.span.end - node.span.start === text.length;
  if (isPlain) return Math.min(Math.max(place - node.span.start, 0), text.length);
  for (let at = 0; at < text.length; at++) {
    if (!/\S/.test(text[at]!)) continue;
    const { start, end } = passage.span(at, at + 1);
    if (start === place) return at;
    if (end === place) return at + 1;
  }
  return null;
}

function split(text: string, start: number, end: number, marked: string): Quotation {
  const from = Math.max(0, start);
  const [before, own, after] = [text.slice(0, from), text.slice(from, end), text.slice(end)].map(legible);
  const short = shortened(marked);
  return {
    sentence: legible(text),
    marked: short,
    shown: `${before}⟦${own}⟧${after}`,
    around: (most) => `${lastWords(before!, most)}[${short}]${firstWords(after!, most)}`,
  };
}

const apart = (sentence: string, marked: string): Quotation => ({
  sentence,
  marked: shortened(marked),
  shown: sentence,
  around: () => "",
});

/** In one line, with characters that nobody sees by their numbers. Blanks stay, for they may be what is wrong. */
export const legible = (text: string): string =>
  text
    .replace(/[^\S\u00a0\u2000-\u200a\u202f]*[\r\n][^\S\u00a0]*/g, " ")
    .replace(/[\0-\x1f\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u2060\ufeff]/g, (mark) => {
      const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return mark === "\t" ? " " : `‹U+${code}›`;
    });

const MOST_WORDS = 6;

function shortened(marked: string): string {
  const words = marked.split(" ");
  return words.length <= MOST_WORDS ? marked : `${words.slice(0, 3).join(" ")} … ${words.at(-1)}`;
}

const lastWords = (text: string, most: number): string =>
  text
    .split(" ")
    .slice(-most - 1)
    .join(" ");
const firstWords = (text: string, most: number): string =>
  text
    .split(" ")
    .slice(0, most + 1)
    .join(" ");
