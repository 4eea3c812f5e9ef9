// Sentences as sets of four words in a row: copies share most of them although a word here and there differs. Of an occupation's
// names it does not matter which one stands there. Judges no sentence.

import { hashOf } from "../hash";
import type { Language } from "../message";
import { comparisonItems } from "../profile/comparison";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { remembered } from "../remembered";
import { type Passage, passagesOf } from "./passage";
import { perText } from "./readings";
import { type Sentence, sentencesOf } from "./sentences";
import { type Word, wordsIn } from "./words";

export interface Shingled {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** How many words it has, each name as one. */
  readonly length: number;
  /** Four words in a row each, as a number below 2 ** 30; ascending, each once. */
  readonly shingles: readonly number[];
}

/** Shingles are numbers below this one. */
const SHINGLES = 2 ** 30;

/** From this share of common shingles on two sentences are the same. */
export const SAME = 0.8;

const WIDTH = 4;
/** Shorter ones are alike by chance. */
const LEAST_WORDS = 5;
/** A longer one is no sentence: a table, or a text without stops. */
const MOST_WORDS = 250;
/** So many names are known again. */
const MOST_NAMES = 10;

/** In text order; without quotations, and without what a skeleton put there, which stands in brackets. */
export const shingledOf = perLanguage((profile, language): readonly Shingled[] => {
  const names = NAMES[language](namesOf(profile));
  const found: Shingled[] = [];
  for (const passage of passagesOf(profile)) {
    for (const { sentence, length, shingles } of sentencesIn(passage, names, language))
      found.push({ passage, sentence, length, shingles });
  }
  return found;
});

type InText = Omit<Shingled, "passage">;

/** The sentences of a text by the names that were looked for in it last. */
const known: Readonly<Record<Language, (of: Passage) => { names: Names | null; sentences: readonly InText[] }>> = {
  id: perText(() => ({ names: null, sentences: [] })),
  en: perText(() => ({ names: null, sentences: [] })),
};

function sentencesIn(passage: Passage, names: Names, language: Language): readonly InText[] {
  const text = known[language](passage);
  if (text.names !== names) {
    text.names = names;
    text.sentences = sentencesOf(passage, language).flatMap((one) => shingle(passage.text, one, names, language) ?? []);
  }
  return text.sentences;
}

/** The shingles of a text that is one sentence and names nobody. */
export const shinglesOf = (text: string, language: Language): readonly number[] =>
  inOrder(hashesOf(wordsIn(text), NO_NAMES, language), language);

/** The share of common shingles, of all that either has. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  let common = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const difference = one[i]! - other[k]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
}

/** How many of its first shingles a sentence has to be listed under, so that it shares one with every sentence that is the same. */
export const prefixLength = (count: number): number => (count === 0 ? 0 : count - Math.ceil(count * SAME) + 1);

function shingle(text: string, sentence: Sentence, names: Names, language: Language): InText | null {
  const { words, start } = sentence;
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS || text[start] === "[") return null;
  if (words[0]!.apart !== null && words.every(({ apart }) => apart === "quoted" || apart === "address")) return null;
  const hashes = hashesOf(words, names, language);
  return { sentence, length: hashes.length, shingles: inOrder(hashes, language) };
}

/** What an occupation is called, as the hashes of its words, by the first of them. */
type Names = ReadonlyMap<number, readonly (readonly number[])[]>;

const NO_NAMES: Names = new Map();

/** The profile's own names, and of occupations that it is compared with, one per line. */
function namesOf(profile: Profile): string {
  const others = pairOf(profile.root, "alternative_titles")?.value;
  const values = [
    pairOf(profile.root, "title")?.value,
    ...(others?.kind === "list" ? others.items.slice(0, MOST_NAMES).map(({ value }) => value) : []),
    ...comparisonItems(profile)
      .slice(0, MOST_NAMES)
      .map(({ title }) => title),
  ];
  const texts = values.flatMap((value) => (value?.kind === "scalar" ? value.text.replace(/\s+/g, " ") : []));
  return texts.filter(({ length }) => length <= LONGEST_NAME).join("\n");
}

/** The same names are the same value as long as they are remembered. */
const NAMES: Readonly<Record<Language, (names: string) => Names>> = {
  id: remembered((names) => readNames(names.split("\n"), "id")),
  en: remembered((names) => readNames(names.split("\n"), "en")),
};

function readNames(texts: readonly string[], language: Language): Names {
  const names = new Map<number, (readonly number[])[]>();
  const add = (hashes: readonly number[]) => {
    const [first] = hashes;
    if (first !== undefined) names.set(first, [...(names.get(first) ?? []), hashes]);
  };
  for (const text of texts) {
    const forms = wordsIn(text).map(({ form }) => form);
    const hashes = forms.map(({ hash }) => hash);
    add(hashes);
    if (language === "en" && forms.length > 0) add([...hashes.slice(0, -1), hashOf(pluralOf(forms.at(-1)!.lower))]);
  }
  // "Guru sekolah dasar" before "guru".
  for (const same of names.values()) same.sort((a, b) => b.length - a.length);
  return names;
}

/** As long as the format allows. */
const LONGEST_NAME = 80;
/** Stands for any name. */
const NAME = 1;

const pluralOf = (word: string): string => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`);

/** Which of them is chosen changes no sentence: the hash of each by that of the one that stands for all. */
const SAME_WORDS: Readonly<Record<Language, ReadonlyMap<number, number>>> = {
  id: standIns({ serta: "dan", maupun: "dan", kalau: "jika", bila: "jika", apabila: "jika" }),
  en: standIns({ an: "a", the: "a" }),
};

function standIns(words: Readonly<Record<string, string>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(words).map(([word, other]) => [hashOf(word), hashOf(other)]));
}

function hashesOf(words: readonly Word[], names: Names, language: Language): number[] {
  const own: number[] = [];
  const same = SAME_WORDS[language];
  for (const { form } of words) own.push((form.lower.length < 7 && same.get(form.hash)) || form.hash);
  if (names.size === 0) return own;
  let length = 0;
  for (let i = 0; i < own.length; length++) {
    const name = nameAt(own, i, names);
    own[length] = name ? NAME : own[i]!;
    i += name?.length ?? 1;
  }
  own.length = length;
  return own;
}

function nameAt(hashes: readonly number[], at: number, names: Names): readonly number[] | undefined {
  const candidates = names.get(hashes[at]!);
  return candidates?.find((candidate) => candidate.every((hash, k) => hashes[at + k] === hash));
}

/** Every four in a row, mixed. Languages share none. */
function inOrder(hashes: readonly number[], language: Language): readonly number[] {
  const sorted: number[] = [];
  const seed = language === "en" ? 1 : 2;
  for (let i = 0; i + WIDTH <= hashes.length; i++) {
    let mixed = Math.imul(seed ^ hashes[i]!, MIX) + 1;
    mixed = Math.imul(mixed ^ hashes[i + 1]!, MIX) + 2;
    mixed = Math.imul(mixed ^ hashes[i + 2]!, MIX) + 3;
    mixed = Math.imul(mixed ^ hashes[i + 3]!, MIX);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    insert(sorted, (mixed ^ (mixed >>> 13)) & (SHINGLES - 1));
  }
  return sorted;
}

const MIX = 0x5bd1e995;

/** A sentence has few enough to put each in its place. */
function insert(sorted: number[], value: number): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]! > value) at--;
  if (at > 0 && sorted[at - 1] === value) return;
  sorted.push(value);
  for (let i = sorted.length - 1; i > at; i--) sorted[i] = sorted[i - 1]!;
  sorted[at] = value;
}
