// Which words of a comparison's text name another occupation than its profile's own.
import type { Language } from "../message";
import {
  DIFFERENCE,
  LEADS,
  NO_NAME,
  NO_SUBJECT,
  OPENING,
  OTHERS,
  type Phrases,
  PIVOTS,
  SPEAKING,
  STRANGE,
  TURNING,
  VAGUE,
} from "./comparison-words";
import { covered, headOf, type Name } from "./mentions";
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
    const after = behind(words, i, LEADS[language]) ?? behindDifference(words, i, language);
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
export function behind(words: readonly Word[], at: number, list: Phrases): number | null {
  const candidates = list.get(words[at]!.lower);
  if (!candidates) return null;
  for (const phrase of candidates)
    if (phrase.every((word, k) => words[at + k]?.lower === word) && words[at + phrase.length])
      return at + phrase.length;
  return null;
}

/** "Perbedaan guru kelas dengan …", "the difference between a nurse and …". */
function behindDifference(words: readonly Word[], at: number, language: Language): number | null {
  if (words[at]!.lower !== (language === "id" ? "dengan" : "and")) return null;
  const before = words.slice(Math.max(0, at - MOST_BETWEEN), at);
  return words[at + 1] && before.some(({ lower }) => DIFFERENCE[language].has(lower)) ? at + 1 : null;
}

const MOST_BETWEEN = 6;

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

/**
 * Does a text say what this occupation does, and of somebody else, whoever that is, too: "The border police look at the passport, we
 * look at the suitcase"? A pronoun, or "others", is nobody.
 */
export function setsSomebodyBeside(passage: Passage, { language, names }: Reading): boolean {
  const words = wordsOf(passage);
  const own = covered(words, names, language);
  const parts = new Set(names.flat());
  let isOwn = false;
  let isOther = false;
  for (const { at, length } of clausesOf(passage, words)) {
    let first = at;
    while (first < at + length && OPENING.has(words[first]!.lower)) first++;
    const word = words[first];
    if (!word || first >= at + length) continue;
    const { lower } = word;
    if (own.has(first) || parts.has(lower) || SPEAKING[language].has(lower)) isOwn = true;
    else if (at + length - first >= LEAST_CLAUSE && beginsSubject(lower, words[first + 1]!.lower, language))
      isOther = true;
  }
  return isOwn && isOther;
}

/** With fewer words nothing is said of anybody. */
const LEAST_CLAUSE = 3;

const beginsSubject = (lower: string, next: string, language: Language): boolean =>
  !OTHERS[language].has(next) &&
  !NO_NAME[language].has(lower) &&
  !VAGUE[language].has(lower) &&
  !NO_SUBJECT[language].has(lower) &&
  !isInflected(lower, language);

/** Does it say that there is a difference, or that there are others, so that nothing but their name is missing? */
export const speaksOfOthers = (passage: Passage, language: Language): boolean =>
  wordsOf(passage).some(({ lower }) => OTHERS[language].has(lower) || DIFFERENCE[language].has(lower));

/** Parted by marks, and by words that set against each other. */
function clausesOf({ text }: Passage, words: readonly Word[]): { readonly at: number; readonly length: number }[] {
  const clauses: { at: number; length: number }[] = [];
  for (const [i, { lower, start }] of words.entries()) {
    const isParted = i === 0 || /[;:,.!?–—()\n]/.test(text.slice(words[i - 1]!.end, start));
    if (isParted || PIVOTS.has(lower) || TURNING.has(lower)) clauses.push({ at: i, length: 1 });
    else clauses.at(-1)!.length++;
  }
  return clauses;
}
