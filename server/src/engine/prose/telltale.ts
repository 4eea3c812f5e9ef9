// Which language a stretch of text is written in, as far as its small words tell: those that hardly any sentence does without.
import type { Config } from "../config/config";
import type { Language } from "../message";
import type { Profile } from "../profile/profile";
import { isOwnOrName } from "./own-words";
import type { Passage } from "./passage";
import { PhraseList } from "./phrases";
import { sentencesOf } from "./sentences";
import { wordSet } from "./word-lists";
import { wordsOf } from "./words";

/** Small words of each language that the other one does not have. */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`yang dan dengan untuk adalah dari pada ke atau tidak ini itu dalam oleh akan juga karena mereka serta sebagai dapat agar lebih
    bagi orang kepada seperti secara harus hanya ia bukan bahwa menjadi antara sehingga tetapi saat suka setiap sudah tanpa`),
  en: wordSet(`the and of with to for is are that who by from their they or which be not also have has when but because its your you
    while whereas this these those them into how what than rather every other others can must will does do being through
    about there more people`),
};

const listOf = (words: ReadonlySet<string>, language: Language) =>
  new PhraseList(() => [...words].map((word) => [word, true] as const), { language });

/** By the language of the profile in which they are foreign. */
const FOREIGN: Readonly<Record<Language, PhraseList<true>>> = {
  id: listOf(SMALL.en, "id"),
  en: listOf(SMALL.id, "en"),
};

/** A sentence, or an entry of a list, with foreign small words. */
export interface ForeignStretch {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** How many small words of the other language it has, and how many of the profile's. */
  readonly foreign: number;
  readonly own: number;
}

/** Those that have some, in text order. Quotations, emphasis and the glossary's terms tell nothing. */
export function foreignStretches(
  profile: Profile,
  language: Language,
  config: Pick<Config, "glossary">,
): readonly ForeignStretch[] {
  const matches = FOREIGN[language].in(profile);
  const passages = new Map<Passage, number[]>();
  for (const { passage, at, start } of matches) {
    if (!isOwnOrName(passage, at, 1, config)) continue;
    const starts = passages.get(passage);
    if (starts) starts.push(start);
    else passages.set(passage, [start]);
  }
  return [...passages].flatMap(([passage, starts]) => stretchesIn(passage, starts, language));
}

function stretchesIn(passage: Passage, starts: readonly number[], language: Language): ForeignStretch[] {
  let next = 0;
  return sentencesOf(passage, language).flatMap(({ start, end, words }) => {
    const from = next;
    while (next < starts.length && starts[next]! < end) next++;
    if (next === from) return [];
    const own = words.filter(({ lower, apart }) => apart === null && SMALL[language].has(lower)).length;
    return [{ passage, start, end, foreign: next - from, own }];
  });
}

/** How many small words of the language a passage has. */
export function ownSmallWords(passage: Passage, language: Language): number {
  return wordsOf(passage).filter(({ lower, apart }) => apart === null && SMALL[language].has(lower)).length;
}
