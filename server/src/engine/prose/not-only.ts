// A misconception that is an answer from its first word on: "tukang roti tidak hanya …, melainkan juga …". Changes nothing.
import type { Language } from "../message";
import { BELIEF_WORDS } from "./belief-words";
import type { Passage } from "./passage";
import { PassagePhrases } from "./passage-phrases";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

/** Offsets into the passage's text: the words that say "not only", and where what they say ends. */
export interface NotOnly {
  readonly start: number;
  readonly wordsEnd: number;
  readonly end: number;
}

const phrases = (list: string) =>
  new PassagePhrases(() => list.split("|").map((phrase) => [phrase.trim(), true] as const));

const NOT_ONLY: Readonly<Record<Language, PassagePhrases<true>>> = {
  id: phrases(
    `tidak hanya|tak hanya|bukan hanya|tidak sekadar|bukan sekadar|tidak cuma|bukan cuma|tidak saja|bukan saja|bukan cuman|
    tidak melulu|bukan melulu`,
  ),
  en: phrases(
    "not only|not just|not merely|not simply|don't just|don’t just|doesn't just|doesn’t just|don't only|don’t only",
  ),
};

/** They go on with what is more. */
const MORE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("juga pula"),
  en: wordSet("also too well"),
};

const ABSOLUTE = { id: new Set(BELIEF_WORDS.id.absolute), en: new Set(BELIEF_WORDS.en.absolute) };

/** So many words behind are looked at; in front stands who it is said of, no more. */
const REACH = 30;
const MOST_SUBJECT = 6;

export function notOnlyIn(passage: Passage, language: Language): NotOnly | null {
  for (const { at, count, start, end } of NOT_ONLY[language].in(passage)) {
    if (at === 0 || at > MOST_SUBJECT) return null;
    const behind = wordsOf(passage).slice(at + count, at + count + REACH);
    if (!isOfDeeds(wordsOf(passage)[at - 1]!.lower, behind, language)) return null;
    // A belief leaves nothing open: "… but also always …".
    if (!behind.some(({ lower }) => MORE[language].has(lower))) return null;
    if (behind.some(({ lower }) => ABSOLUTE[language].has(lower))) return null;
    return { start, wordsEnd: end, end: passage.text.trimEnd().length };
  }
  return null;
}

/** What else is done, not what somebody is: "not only rich but also arrogant" is believed of people. */
function isOfDeeds(before: string, behind: readonly Word[], language: Language): boolean {
  if (language === "en") return !/^(?:are|is|be)$/.test(before);
  const more = behind.findIndex(({ lower }) => MORE.id.has(lower));
  return [behind[0], behind[more + 1]].every((word) => word !== undefined && VERB.test(word.lower));
}

/** By its beginning, or a word that leads to one. */
const VERB = /^(?:(?:me|ber|di|ter)\p{L}{4,}|harus|perlu|wajib|dapat|bisa)$/u;
