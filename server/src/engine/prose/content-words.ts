// What a passage speaks of: the stems of its words, without those that carry nothing by themselves and without the occupation's
// own name. Judges nothing.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import { type Profile, textOf } from "../profile/profile";
import { remembered } from "../remembered";
import { isEnglishEmptyWord, isIndonesianEmptyWord } from "./empty-words";
import { englishStem } from "./english-stem";
import { indonesianStem } from "./indonesian-stem";
import type { Passage } from "./passage";
import { perText } from "./readings";
import { type Word, wordsIn, wordsOf } from "./words";

/** The stem of each word; empty for a word that carries nothing by itself. */
export const stemsOf = (passage: Passage, language: Language): readonly string[] => STEMS_IN[language](passage);

const stemsIn = (language: Language) =>
  perText((reading): readonly string[] => wordsOf({ reading }).map((word) => stemOf(word, language)));
const STEMS_IN = { id: stemsIn("id"), en: stemsIn("en") };

/** The same words come in every profile of a workspace. */
const STEMS: Readonly<Record<Language, (lower: string) => string>> = {
  id: remembered((lower) => (isIndonesianEmptyWord(lower) ? "" : indonesianStem(lower))),
  en: remembered((lower) => (isEnglishEmptyWord(lower) ? "" : englishStem(lower))),
};

const stemOf = ({ lower }: Word, language: Language): string => STEMS[language](lower);

/** The stems of a stretch of words, those of the title left out. */
export function contentOf(
  profile: Profile,
  passage: Passage,
  language: Language,
  from = 0,
  to = wordsOf(passage).length,
): readonly string[] {
  const title = titleStems(profile, language);
  return stemsOf(passage, language)
    .slice(from, to)
    .filter((stem) => stem !== "" && !title.has(stem));
}

/** Which of the stems of a passage are those of the occupation's own name. */
export const isOfTitle = (profile: Profile, stem: string, language: Language): boolean =>
  stem !== "" && titleStems(profile, language).has(stem);

const titleStems = perLanguage(
  (profile, language): ReadonlySet<string> =>
    new Set(wordsIn(textOf(profile, "title") ?? "").map((word) => stemOf(word, language))),
);

/** How many of the first ones are among the others, of all of them; 0 for none. */
export function shareIn(some: readonly string[], others: ReadonlySet<string>): number {
  if (some.length === 0) return 0;
  return some.filter((stem) => others.has(stem)).length / some.length;
}
