// What profiles that may be alike have in common, as numbers to be listed under: the first shingles of a sentence, two words of a
// title, a code. Whether they are alike, the rules judge.
import type { Language } from "../message";
import type { Profile } from "../profile/profile";
import { prefixLength, SHINGLES, type Shingled, shingledOf } from "../prose/shingles";
import { SAME_TITLE, titleWords } from "../prose/title-words";
import type { Code, ProfileFacts } from "./profile-facts";

/** Sentences that would be noticed elsewhere, without their words. Long rows of numbers, as texts that take little room. */
export interface SentenceFacts {
  /** Of each sentence how many shingles it has, and these. */
  readonly shingles: string;
  /** Of each sentence where the value begins and ends that it is part of: its own place would take long to find. */
  readonly places: string;
}

/** From so many words on two sentences are not the same by chance. */
const LEAST_WORDS = 8;
/** So many of one profile are remembered. */
const MOST_SENTENCES = 1000;

/** Those of a profile that are long enough. */
export const comparedSentences = (profile: Profile, language: Language): readonly Shingled[] =>
  shingledOf(profile, language)
    .filter(({ length }) => length >= LEAST_WORDS)
    .slice(0, MOST_SENTENCES);

export function sentenceFacts(profile: Profile, language: Language): SentenceFacts {
  const shingles: number[] = [];
  const places: number[] = [];
  for (const { passage, shingles: own } of comparedSentences(profile, language)) {
    shingles.push(own.length, ...own);
    places.push(passage.node.span.start, passage.node.span.end);
  }
  return { shingles: packed(shingles), places: packed(places) };
}

/** The value that sentence number `item` is part of. */
export const placeOfSentence = ({ places }: SentenceFacts, item: number) => ({
  start: numberAt(places, 2 * item),
  end: numberAt(places, 2 * item + 1),
});

/** The shingles of sentence number `item`; none where there is no such sentence. */
export function sentenceAt({ shingles }: SentenceFacts, item: number): readonly number[] {
  let at = 0;
  for (let i = 0; i < item && 2 * at < shingles.length; i++) at += 1 + numberAt(shingles, at);
  const own: number[] = [];
  if (2 * at < shingles.length)
    for (let left = numberAt(shingles, at); left > 0; left--) own.push(numberAt(shingles, ++at));
  return own;
}

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
  if (words.length === 1) return [keyOf(`${language} ${words[0]}`)];
  const first = words.slice(0, words.length - Math.ceil(words.length * SAME_TITLE) + 2);
  return first.flatMap((word, i) => first.slice(i + 1).map((other) => keyOf(`${language} ${word} ${other}`)));
}

export const codeKey = ({ system, text }: Code, language: Language): number => keyOf(`${language} ${system} ${text}`);

/** What one profile is listed under, each with the number of the sentence, or -1. */
export function likenessKeys(facts: ProfileFacts): { readonly key: number; readonly item: number }[] {
  const { title, codes, lang, sentences } = facts;
  const whole = [...(title ? titleKeys(title.text, lang) : []), ...codes.map((code) => codeKey(code, lang))];
  return [
    ...whole.map((key) => ({ key, item: WHOLE })),
    ...sentencesIn(sentences).flatMap((shingles, item) => sentenceKeys(shingles).map((key) => ({ key, item }))),
  ];
}

/** It is the profile itself that is listed. */
const WHOLE = -1;

function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SHINGLES - 1);
}

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
