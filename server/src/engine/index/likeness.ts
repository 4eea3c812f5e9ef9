// What profiles that may be alike have in common, as numbers to be listed under: the first shingles of a sentence, two words of a
// title, a code. Whether two sentences are the same is judged here, all else by the rules.

import { hashOf } from "../hash";
import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { prefixLength, SAME, type Shingled, shingledOf } from "../prose/shingles";
import { SAME_TITLE, titleWords } from "../prose/title-words";
import type { Code, ProfileFacts } from "./profile-facts";

/** Sentences that would be noticed elsewhere, without their words. Long rows of numbers, as texts that take little room. */
export interface SentenceFacts {
  /** Of each sentence how many shingles it has, and these. */
  readonly shingles: string;
  /**
   * Of each sentence where the value begins and ends that it is part of (its own place would take long to find), and where among
   * the shingles it stands.
   */
  readonly places: string;
}

/** From so many words on two sentences are not the same by chance. */
const LEAST_WORDS = 8;
/** So many of one profile are remembered. */
const MOST_SENTENCES = 1000;

/** Those of a profile that are long enough. */
export const comparedSentences = perLanguage((profile, language): readonly Shingled[] =>
  shingledOf(profile, language)
    .filter(({ length }) => length >= LEAST_WORDS)
    .slice(0, MOST_SENTENCES),
);

export function sentenceFacts(profile: Profile, language: Language): SentenceFacts {
  const shingles: number[] = [];
  const places: number[] = [];
  for (const { passage, shingles: own } of comparedSentences(profile, language)) {
    places.push(passage.node.span.start, passage.node.span.end, shingles.length);
    shingles.push(own.length, ...own);
  }
  return { shingles: packed(shingles), places: packed(places) };
}

/** The value that sentence number `item` is part of. */
export const placeOfSentence = ({ places }: SentenceFacts, item: number) => ({
  start: numberAt(places, 3 * item),
  end: numberAt(places, 3 * item + 1),
});

/**
 * The share of common shingles of a sentence and sentence number `item`, of all that either has; 0 where it is below `SAME`. Asked
 * of many sentences that have little in common: it is given up as soon as that is seen.
 */
export function likenessAt(own: readonly number[], { shingles, places }: SentenceFacts, item: number): number {
  let at = numberAt(places, 3 * item + 2);
  const count = numberAt(shingles, at++);
  const end = at + count;
  let spare = mostMissing(own.length, count);
  if (Math.abs(own.length - count) > spare) return 0;
  let common = 0;
  let i = 0;
  while (i < own.length && at < end) {
    const difference = own[i]! - numberAt(shingles, at);
    if (difference === 0) common++;
    else if (--spare < 0) return 0;
    if (difference <= 0) i++;
    if (difference >= 0) at++;
  }
  const share = common / (own.length + count - common);
  return share >= SAME ? share : 0;
}

/** How many of two sentences' shingles may be in one alone while they are the same. */
const mostMissing = (one: number, other: number): number =>
  Math.floor(((one + other) * (1 - SAME)) / (1 + SAME) + 1e-9);

/** The shingles of every sentence, in text order. */
export function sentencesIn({ shingles }: SentenceFacts): number[][] {
  const sentences: number[][] = [];
  for (let at = 0; 2 * at < shingles.length; ) {
    const count = numberAt(shingles, at++);
    const own: number[] = [];
    while (own.length < count) own.push(numberAt(shingles, at++));
    sentences.push(own);
  }
  return sentences;
}

/** The numbers that a sentence is listed under: the same sentence elsewhere is listed under one of them. */
export const sentenceKeys = (shingles: readonly number[]): readonly number[] =>
  shingles.slice(0, prefixLength(shingles.length));

/**
 * The numbers that a title is listed under. Of two that are nearly the same the longer one shares at least that part of its words;
 * so both have two words in common among their first ones, or are one and the same word.
 */
export function titleKeys(title: string, language: Language): number[] {
  const words = [...titleWords(title, language)].sort();
  if (words.length === 1) return [hashOf(`${language} ${words[0]}`)];
  const first = words.slice(0, words.length - Math.ceil(words.length * SAME_TITLE) + 2);
  return first.flatMap((word, i) => first.slice(i + 1).map((other) => hashOf(`${language} ${word} ${other}`)));
}

export const codeKey = ({ system, text }: Code, language: Language): number => hashOf(`${language} ${system} ${text}`);

/** What one profile is listed under, each with the number of the sentence, or -1. */
export function likenessKeys(facts: ProfileFacts): { readonly key: number; readonly item: number }[] {
  const { title, codes, lang, sentences } = facts;
  const whole = [...(title ? titleKeys(title.text, lang) : []), ...codes.map((code) => codeKey(code, lang))];
  return [
    ...whole.map((key) => ({ key, item: WHOLE })),
    ...sentencesIn(sentences).flatMap((shingles, item) => sentenceKeys(shingles).map((key) => ({ key, item }))),
  ];
}

const SKETCH_BITS = 30;

/** A bit for each shingle, which some share: of two sentences as many bits differ as shingles do, or fewer. */
export function sketchOf(shingles: readonly number[]): number {
  let sketch = 0;
  for (const shingle of shingles) sketch |= 1 << (shingle % SKETCH_BITS);
  return sketch;
}

/** The most bits that one sketch has and the other lacks while the sentences are the same. */
export const mostDiffering = (count: number): number => mostMissing(count, Math.floor(count / SAME));

export function bitsIn(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}

/** It is the profile itself that is listed. */
const WHOLE = -1;

const HALF = 2 ** 15;
/** Behind the control characters, and far from what Unicode keeps for pairs. */
const FIRST = 0x100;
const PORTION = 8192;

/** Numbers below 2 ** 30, two characters each. */
function packed(numbers: readonly number[]): string {
  let text = "";
  for (let i = 0; i < numbers.length; i += PORTION) {
    const codes: number[] = [];
    for (let k = i; k < numbers.length && k < i + PORTION; k++)
      codes.push(FIRST + (numbers[k]! >>> 15), FIRST + (numbers[k]! & (HALF - 1)));
    text += String.fromCharCode.apply(null, codes);
  }
  return text;
}

const numberAt = (text: string, at: number): number =>
  (text.charCodeAt(2 * at) - FIRST) * HALF + text.charCodeAt(2 * at + 1) - FIRST;
