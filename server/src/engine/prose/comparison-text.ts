// What the text of a comparison speaks of: this occupation, another one, and words that set the two against each other.
import type { Language } from "../message";
import {
  ANNOUNCING,
  BOTH,
  CONTRAST,
  LEADS,
  NO_NAME,
  ONE_AND_OTHER,
  OPENING,
  type Phrases,
  PIVOTS,
  SELF,
  STRANGE,
  TELLING,
  THAT,
  THIS,
  VAGUE,
  WORK,
} from "./comparison-words";
import { covered, headOf, lengthAt, type Name, namesAsWords } from "./mentions";
import { occupationKind } from "./occupation-words";
import type { Passage } from "./passage";
import { type Word, wordsOf } from "./words";

/** What a comparison is read with. */
export interface Reading {
  readonly language: Language;
  /** What the occupation itself is called, the longest name first. */
  readonly names: readonly Name[];
  /** Is that what another profile of the workspace is called? */
  isTitle(name: string): boolean;
}

/** Is a text in the other language, so that nothing can be said of whom it names? */
export const isStrange = (passage: Passage, language: Language): boolean =>
  wordsOf(passage).some(({ lower }) => STRANGE[language].has(lower));

/** Which words of a text name another occupation; of a long name the first, or the one that says who it is. */
export function othersIn(passage: Passage, { language, names, isTitle }: Reading): number[] {
  const words = wordsOf(passage);
  const own = covered(words, names, language);
  const heads = new Set(names.map((name) => headOf(name, language)));
  const parts = new Set(names.flat());
  const named = words.flatMap((_, i) => (!own.has(i) && isNamed(words, i, heads, parts, language) ? [i] : []));
  if (named.length > 0) return named;
  return words.flatMap((_, i) => {
    const after = behind(words, i, LEADS[language]);
    const isName = after !== null && !own.has(after) && beginsName(words, after, heads, language, isTitle);
    return isName ? [after] : [];
  });
}

/** Somebody by what that person does: nobody in general, and not this occupation in short. */
function isNamed(
  words: readonly Word[],
  i: number,
  heads: ReadonlySet<string>,
  parts: ReadonlySet<string>,
  language: Language,
): boolean {
  const { lower, apart } = words[i]!;
  const kind = apart === "address" ? null : occupationKind(lower, language);
  if (kind === null) return false;
  const beside = words[language === "id" ? i + 1 : i - 1]?.lower;
  const isAlone = beside === undefined || VAGUE[language].has(beside) || isInflected(beside, language);
  // "Guru kelas" in the profile of "guru pendamping": the same word for who it is, another one for what. "Juru ukur" is "juru
  // ukur tanah" in short.
  if (isHead(lower, heads, language) && beside !== undefined && parts.has(beside)) return false;
  if (kind === "general" || isHead(lower, heads, language))
    return !isAlone && occupationKind(beside, language) === null;
  return true;
}

const isHead = (lower: string, heads: ReadonlySet<string>, language: Language): boolean =>
  heads.has(lower) || (language === "en" && heads.has(lower.replace(/s$/, "")));

/** The word behind a phrase that begins here. */
function behind(words: readonly Word[], at: number, list: Phrases): number | null {
  const candidates = list.get(words[at]!.lower);
  if (!candidates) return null;
  for (const phrase of candidates)
    if (phrase.every((word, k) => words[at + k]?.lower === word) && words[at + phrase.length])
      return at + phrase.length;
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "seorang", "para", "profesi", "pekerjaan"]);
const MOST_WORDS = 5;

function beginsName(
  words: readonly Word[],
  at: number,
  heads: ReadonlySet<string>,
  language: Language,
  isTitle: (name: string) => boolean,
): boolean {
  const from = ARTICLES.has(words[at]!.lower) ? at + 1 : at;
  const first = words[from];
  if (!first || heads.has(first.lower)) return false;
  const rest = words.slice(from, from + MOST_WORDS).map(({ text }) => text);
  if (rest.some((_, i) => isTitle(rest.slice(0, i + 1).join(" ")))) return true;
  return from === at && !NO_NAME[language].has(first.lower) && !isInflected(first.lower, language);
}

/** A verb, or something that belongs to somebody. */
const isInflected = (lower: string, language: Language): boolean =>
  language === "id" ? /^(?:me|ber|ter|di|ke)\p{L}{4,}|nya$/u.test(lower) : /(?:ing|ed|ly)$/.test(lower);

/** Whom a text speaks of, and whether it sets them against each other. */
export interface Sides {
  readonly own: boolean;
  readonly other: boolean;
  readonly contrast: boolean;
}

/** `others`: what the other occupation is called, where that is known. */
export function sidesOf(passage: Passage, others: (() => readonly string[]) | null, reading: Reading): Sides {
  const { language, names } = reading;
  const words = wordsOf(passage);
  // Most comparisons name the occupation itself and say "whereas".
  const isPlain =
    words.some(({ lower }) => PIVOTS.has(lower)) &&
    (covered(words, names, language).size > 0 || pointsAt(words, THIS, language));
  if (isPlain) return { own: true, other: true, contrast: true };
  const named = others === null ? othersIn(passage, reading) : [];
  const own = mentionsIn(words, names, namesAsWords(others?.() ?? []), language);
  const found = [
    ...own.filter(({ at }) => !named.includes(at)),
    ...named.map((at): Mention => ({ side: "other", at })),
    ...words.flatMap(({ lower }, at): Mention[] => (SELF[language].has(lower) ? [{ side: "own", at }] : [])),
  ];
  const isOneAndOther = saysOneAndOther(words);
  const isBoth = isOneAndOther || words.some(({ lower }) => BOTH.has(lower) || (PIVOTS.has(lower) && found.length > 0));
  const has = (side: Side) => isBoth || found.some((mention) => mention.side === side);
  return {
    own: has("own") || pointsAt(words, THIS, language),
    other: has("other") || pointsAt(words, THAT, language),
    contrast: isOneAndOther || contrasts(words, language) || areBothSubjects(passage, words, found),
  };
}

function contrasts(words: readonly Word[], language: Language): boolean {
  for (let i = 0; i < words.length; i++) {
    const after = behind(words, i, ANNOUNCING[language]);
    if (after !== null && !words.slice(after, after + REACH).some(({ lower }) => TELLING.has(lower))) i = after - 1;
    else if (CONTRAST[language].has(words[i]!.lower) || PIVOTS.has(words[i]!.lower)) return true;
  }
  return false;
}

const REACH = 8;

const saysOneAndOther = (words: readonly Word[]): boolean =>
  ONE_AND_OTHER.some((pair) => pair.every((phrase) => words.some((_, i) => behind(words, i, phrase) !== null)));

type Side = "own" | "other";

interface Mention {
  readonly side: Side;
  readonly at: number;
}

function mentionsIn(
  words: readonly Word[],
  own: readonly Name[],
  other: readonly Name[],
  language: Language,
): Mention[] {
  const tag = (names: readonly Name[], side: Side) => names.map((name) => ({ name, side }));
  const tagged = [...tag(own, "own"), ...tag(other, "other")].sort((a, b) => b.name.length - a.name.length);
  const heads = { own: headsOf(own, language), other: headsOf(other, language) };
  const isOf = (names: readonly Name[], at: number) => names.some((name) => lengthAt(words, at, name, language) > 0);
  const found: Mention[] = [];
  const either: number[] = [];
  for (let at = 0; at < words.length; ) {
    const name = tagged.find((one) => lengthAt(words, at, one.name, language) > 0);
    const [isOwn, isOther] = name ? [false, false] : [isOf(heads.own, at), isOf(heads.other, at)];
    if (name) found.push({ side: name.side, at });
    else if (isOwn && isOther) either.push(at);
    else if (isOwn || isOther) found.push({ side: isOwn ? "own" : "other", at });
    at += name?.name.length ?? 1;
  }
  // "Guru SD …, guru mata pelajaran …": each of them is one of the two.
  for (const side of ["own", "other"] as const) {
    if (either.length === 0 || found.some((mention) => mention.side === side)) continue;
    found.push({ side, at: either.shift()! });
  }
  return found;
}

const headsOf = (names: readonly Name[], language: Language): Name[] => names.map((name) => [headOf(name, language)]);

/** Each begins what is said of it: "A baker bakes bread, and a pastry chef decorates cakes." */
function areBothSubjects({ text }: Passage, words: readonly Word[], found: readonly Mention[]): boolean {
  const subjects = found.filter(({ at }) => beginsClause(text, words, at));
  return new Set(subjects.map(({ side }) => side)).size > 1;
}

/** Nothing but small words is between it and a mark, or the beginning. */
function beginsClause(text: string, words: readonly Word[], at: number): boolean {
  for (let i = at; i > at - MOST_WORDS; i--) {
    if (i === 0 || /[,;:.!?–—]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return true;
    // "An electrical engineer": in English it may be described first.
    if (!OPENING.has(words[i - 1]!.lower) && !(i === at && OPENING.has(words[i - 2]?.lower ?? ""))) return false;
  }
  return false;
}

function pointsAt(words: readonly Word[], pointing: typeof THIS, language: Language): boolean {
  return words.some(({ lower }, i) => {
    if (!pointing[language].has(lower)) return false;
    const work = words[language === "id" ? i - 1 : i + 1];
    return lower === "latter" || lower === "former" || (work !== undefined && WORK[language].has(work.lower));
  });
}
