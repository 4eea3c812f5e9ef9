// Which words of a comparison's text name another occupation than its profile's own.
import type { Language } from "../message";
import { LEADS, NO_NAME, type Phrases, STRANGE, VAGUE } from "./comparison-words";
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
export function behind(words: readonly Word[], at: number, list: Phrases): number | null {
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
