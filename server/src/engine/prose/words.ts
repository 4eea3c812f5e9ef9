// The words of a passage with what surrounds them: quotations, addresses, emphasis. Of no language in particular.
import { partitionPoint } from "../partition-point";
import type { Passage } from "./passage";
import { readingOf } from "./readings";
import { type Form, formOf } from "./vocabulary";

export interface Word {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** Offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** What is known of it by its letters. */
  readonly form: Form;
  /** Not the author's own plain words: quoted, part of an address, or marked as foreign by `*…*`. */
  readonly apart: "quoted" | "address" | "emphasis" | null;
}

/** Letters and digits, joined by hyphens and apostrophes inside a word, by stops and commas inside a number. */
export function wordsOf({ reading }: Pick<Passage, "reading">): readonly Word[] {
  reading.words ??= readWords(reading.text);
  return reading.words;
}

/** The same of a text by itself. */
export const wordsIn = (text: string): readonly Word[] => wordsOf({ reading: readingOf(text) });

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let hasMarks = false;
  let at = 0;
  while (at < text.length) {
    if (!isWordPart(text, at)) {
      hasMarks ||= isMark(text.charCodeAt(at));
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, at);
    const form = formOf(text.slice(start, at));
    hasMarks ||= form.lower === "www";
    words.push({ text: form.text, lower: form.lower, start, end: at, form, apart: null });
  }
  return hasMarks ? setApart(words, stretchesApart(text)) : words;
}

function setApart(words: Word[], stretches: readonly Stretch[]): Word[] {
  let next = 0;
  return words.map((word) => {
    while (next < stretches.length && stretches[next]!.end <= word.start) next++;
    const stretch = stretches[next];
    return stretch && stretch.start <= word.start ? { ...word, apart: stretch.kind } : word;
  });
}

/** Marks that may begin a stretch, and the slash of an address. */
const MARKS: ReadonlySet<number> = new Set([...'"“„«‘*@/'].map((mark) => mark.charCodeAt(0)));

/** Most of what is between words is a blank. */
const isMark = (code: number): boolean => code !== 32 && MARKS.has(code);

/** Letters and digits among the characters of ASCII. */
const ASCII_PARTS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isWordPart(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? ASCII_PARTS[code] === 1 : isWideWordPart(text, i, code);
}

function isWideWordPart(text: string, i: number, code: number): boolean {
  // Either half of a pair stands for the whole character.
  const start = isLowSurrogate(code) && i > 0 ? i - 1 : i;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(start)!));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    while (at < text.length && isWordPart(text, at)) at++;
    if (at + 1 >= text.length || !isJoint(text, at)) return at;
    at += 2;
  }
}

const STOP = 46;
const COMMA = 44;
const JOINTS: ReadonlySet<number> = new Set([..."-'’\u2010\u2011"].map((mark) => mark.charCodeAt(0)));

/** A mark between two parts of one word or number. */
function isJoint(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark === 32) return false;
  if (mark === STOP || mark === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return JOINTS.has(mark) && isWordPart(text, at + 1);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: "quoted" | "address" | "emphasis";
}

/** What may begin a stretch: most texts have none. */
const OPENING = /["“„«‘*@]|https?:\/\/|www\./gi;

/** Addresses, quotations and emphasis, in text order; one inside another counts as the outer one. */
function stretchesApart(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  const closings = new Closings(text);
  let last = 0;
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index < last) continue;
    const stretch = mark === "@" || mark.length > 1 ? addressAt(text, index, last) : closings.stretchFrom(index);
    if (!stretch) continue;
    stretches.push(stretch);
    last = stretch.end;
  }
  return stretches;
}

/** `https://…`, `www.…` and `name@place`, up to the next blank. */
function addressAt(text: string, at: number, earliest: number): Stretch | null {
  const isMail = text[at] === "@";
  if (isMail !== (at > 0 && isWordPart(text, at - 1))) return null;
  let start = at;
  if (isMail) while (start > earliest && /[\w.+-]/.test(text[start - 1]!)) start--;
  return { start, end: endOfRun(text, at), kind: "address" };
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/\s/.test(text[end]!)) end++;
  return end;
}

const PAIRS: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "”", "«": "»", "‘": "’", "*": "*" };

/** Finds the closing partner of a mark, looking for each kind at most once past any place. */
class Closings {
  private readonly nextOf = new Map<string, number>();

  constructor(private readonly text: string) {}

  stretchFrom(start: number): Stretch | null {
    const { text } = this;
    const closing = PAIRS[text[start]!];
    // A mark opens at the beginning of a word: `5"` and `2 * 3` open nothing.
    if (closing === undefined || !/\S/.test(text[start + 1] ?? " ")) return null;
    if (start > 0 && isWordPart(text, start - 1)) return null;
    const end = this.next(closing, start + 1);
    if (end < 0 || /\s/.test(text[end - 1]!)) return null;
    return { start, end: end + 1, kind: closing === "*" ? "emphasis" : "quoted" };
  }

  private next(mark: string, from: number): number {
    const known = this.nextOf.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = this.text.indexOf(mark, from);
    this.nextOf.set(mark, found);
    return found;
  }
}

/** The last word that begins at or before an offset, and which of the passage's words it is. */
export function wordIndexAt(
  passage: Passage,
  offset: number,
): { readonly word: Word | undefined; readonly at: number } {
  const words = wordsOf(passage);
  const at = partitionPoint(words.length, (i) => words[i]!.start <= offset) - 1;
  return { word: words[at], at };
}
