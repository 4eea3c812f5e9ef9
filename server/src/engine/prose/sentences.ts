// The sentences of a passage. What ends one is the same in both languages, but for abbreviations.
import type { Language } from "../message";
import { ENGLISH_ABBREVIATIONS } from "./english";
import { INDONESIAN_ABBREVIATIONS } from "./indonesian";
import type { Passage } from "./passage";
import { readingOf } from "./readings";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

export interface Sentence {
  /** Offsets into the passage's text, from the first visible character to the closing mark. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

export function sentencesOf({ reading }: Pick<Passage, "reading">, language: Language): readonly Sentence[] {
  reading.sentences[language] ??= split(reading.text, wordsOf({ reading }), ABBREVIATIONS[language]);
  return reading.sentences[language];
}

/** The same of a text by itself. */
export const readSentences = (text: string, language: Language): readonly Sentence[] =>
  sentencesOf({ reading: readingOf(text) }, language);

const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: INDONESIAN_ABBREVIATIONS,
  en: ENGLISH_ABBREVIATIONS,
};

function split(text: string, words: readonly Word[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let start = 0;
  const close = (last: number, end: number) => {
    let from = start;
    while (from < end && /\s/.test(text[from]!)) from++;
    if (from < end && last > first) sentences.push({ start: from, end, words: words.slice(first, last) });
    first = last;
    start = end;
  };
  for (let i = 0; i < words.length; i++) {
    const gapEnd = words[i + 1]?.start ?? text.length;
    const end = sentenceEnd(text, words, i, gapEnd, abbreviations);
    if (end !== null) close(i + 1, end);
  }
  close(words.length, text.trimEnd().length);
  return sentences;
}

/** Where a sentence ends in the gap behind a word; null where it goes on. */
function sentenceEnd(
  text: string,
  words: readonly Word[],
  i: number,
  gapEnd: number,
  abbreviations: ReadonlySet<string>,
): number | null {
  const word = words[i]!;
  // Most words are followed by a blank.
  if (gapEnd === word.end + 1 && text.charCodeAt(word.end) === BLANK) return null;
  if (!mayEnd(text, word.end, gapEnd)) return null;
  const gap = text.slice(word.end, gapEnd);
  const stop = /^[^\s.!?…]*[.!?…]+["”’'»)\]*]*(?=\s|$)/.exec(gap)?.[0];
  if (stop !== undefined) {
    const isStop = stop === "." && gapEnd < text.length;
    const goesOn =
      isStop &&
      ((beginsLower(text, gapEnd) && (gap === "." || mayBeShort(word))) ||
        isAbbreviation(text, word, words[i - 1], abbreviations));
    if (!goesOn) return word.end + stop.length;
  }
  const lineEnd = gap.indexOf("\n");
  return lineEnd < 0 ? null : word.end + lineEnd;
}

const BLANK = 32;
const ENDS: ReadonlySet<number> = new Set([..."\n.!?…"].map((mark) => mark.charCodeAt(0)));

function mayEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ENDS.has(text.charCodeAt(i))) return true;
  return false;
}

/** Before a small letter: *dll.*, *etc.*; whole words end a sentence, whatever follows behind a blank. */
const mayBeShort = ({ lower }: Word): boolean => lower.length <= 3 || !/[aeiou].*[aeiou]/.test(lower);

const beginsLower = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2));

/** A listed one, a part of one such as `S.Kom.` or `e.g.`, an initial, or a number that counts items. */
function isAbbreviation(
  text: string,
  { lower, text: word, start }: Word,
  before: Word | undefined,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (abbreviations.has(lower)) return true;
  // Behind "9 a.m." a capital begins a sentence.
  if (text[start - 1] === "." && word.length <= 4) return !(lower === "m" && /[ap]/i.test(text[start - 2] ?? ""));
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, start, before);
  return /^\d{1,2}$/.test(word) && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Which sentences there are differs little between the languages, and no abbreviation of either begins one. */
export function beginsSentence(passage: Passage, { start }: Word): boolean {
  const sentences = sentencesOf(passage, "id");
  const sentence = sentences[lastFrom(sentences, start)];
  return sentence?.words[0]?.start === start;
}

/** The last of the sentences that begin at or before a place. */
function lastFrom(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Of a name or a degree: in front of it stands nothing, another part of the name, or a word that leads to somebody; or another
 * letter follows at once. "Kolom A. Lalu …" has none.
 */
const isInitial = (text: string, start: number, before: Word | undefined): boolean =>
  before === undefined ||
  /\S/.test(text[start + 2] ?? " ") ||
  LEADING.has(before.lower) ||
  (/^\p{Lu}/u.test(before.text) && !/[,;]/.test(text.slice(before.end, start)));

const LEADING = wordSet(
  "dr drs dra drg drh ir prof oleh dan dengan bagi untuk dari pak bu menurut by and with to from of for mr mrs ms",
);
