// Where a belief turns into its answer: "padahal", "but in fact" and the like. Finds the place and changes nothing.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import { BELIEF_WORDS, type BeliefWords } from "./belief-words";
import { type MarkPair, type PairedMarks, pairedMarksOf } from "./paired-marks";
import { misconceptionsOf } from "./pairs";
import type { Passage } from "./passage";
import { type PassageMatch as Match, PassagePhrases } from "./passage-phrases";
import { asSentence } from "./sentence-form";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

/** Offsets into the passage's text. */
export interface Turn {
  readonly passage: Passage;
  /** Where the claim ends, without the mark behind it. */
  readonly claimEnd: number;
  /** The words that turn. */
  readonly start: number;
  readonly wordsEnd: number;
  /** Where the answer begins, without the words that turn, and where it ends. */
  readonly answerStart: number;
  readonly end: number;
  /** Marks in front of the words that turn whose partners stand in the answer. */
  readonly opening: string;
  /** More of the claim stands behind the answer, which is in brackets; or a mark would lose its partner. */
  readonly isMixed: boolean;
}

/** The claim and its answer, each as a sentence; null where they cannot be parted without a change to the claim. */
export function partedAt({ passage: { text }, claimEnd, answerStart, end, opening, isMixed }: Turn) {
  if (isMixed) return null;
  return { claim: asSentence(text.slice(0, claimEnd)), answer: asSentence(opening + text.slice(answerStart, end)) };
}

const KINDS = ["sure", "contrast", "joining", "adverbs", "denying"] as const;
type Kind = (typeof KINDS)[number];

const turningWords = (words: BeliefWords): PassagePhrases<Kind> =>
  new PassagePhrases(() => KINDS.flatMap((kind) => words[kind].map((phrase) => [phrase, kind] as const)));

const TURNING = { id: turningWords(BELIEF_WORDS.id), en: turningWords(BELIEF_WORDS.en) };

/** Behind them "but" only contrasts: "not A but B" is one claim, and so is "tidak hanya A, tetapi juga B". */
const DENIALS = wordSet("tidak tak bukan bukannya nggak gak not never no nothing");
/** These contrast whole statements alone. */
const BETWEEN_STATEMENTS: ReadonlySet<string> = new Set(["namun", "however"]);

const markersOf = ({ answering, absolute }: BeliefWords) => ({
  answering: new Set(answering),
  absolute: new Set(absolute),
});
const MARKERS = { id: markersOf(BELIEF_WORDS.id), en: markersOf(BELIEF_WORDS.en) };

/** So many words around are looked at. */
const REACH = 40;

/** Of each misconception that answers itself the first turn. */
export const turnsOf = perLanguage((profile, language): readonly Turn[] =>
  misconceptionsOf(profile).flatMap((passage) => turnIn([...TURNING[language].in(passage)], language) ?? []),
);

function turnIn(matches: readonly Match<Kind>[], language: Language): Turn | null {
  for (const [i, match] of matches.entries()) {
    const next = matches[i + 1];
    const isFollowed = next && /^[\s,:]*$/.test(match.passage.text.slice(match.end, next.start));
    const adverb = isFollowed && next.value === "adverbs" ? next : null;
    if (!turns(match, adverb, language)) continue;
    const turn = around(match, adverb ?? match, language);
    if (turn) return turn;
  }
  return null;
}

function turns(match: Match<Kind>, adverb: Match<Kind> | null, language: Language): boolean {
  const { value, count } = match;
  if (adverb && value !== "adverbs" && value !== "denying") return true;
  if (!beginsClause(match)) return value === "sure" && answers(match, language);
  if (value === "joining") return false;
  // "Salah." denies, "(salah)" and "salah satu" do not.
  if (value === "denying" && count === 1) return isSentence(match);
  if (value !== "contrast") return true;
  return (BETWEEN_STATEMENTS.has(firstWordOf(match)) || !isDenied(match)) && answers(match, language);
}

const firstWordOf = ({ passage, at }: Match<Kind>): string => wordsOf(passage)[at]!.lower;

const beginsClause = ({ passage, start, at }: Match<Kind>): boolean =>
  at > 0 && /[,;:.!?–—(\n-]/.test(passage.text.slice(wordsOf(passage)[at - 1]!.end, start));

/** A single word between marks that end something. */
function isSentence({ passage: { text }, start, end }: Match<Kind>): boolean {
  return (
    /[.!?;:\n]["”’)]*\s*$/.test(text.slice(Math.max(0, start - 8), start)) && /^[,.;:!]/.test(text.slice(end, end + 1))
  );
}

/** What stands behind goes beyond the claim, and is no claim itself: both may be joined by "but". */
function answers({ passage, at, count }: Match<Kind>, language: Language): boolean {
  const { answering, absolute } = MARKERS[language];
  const behind = wordsOf(passage).slice(at + count, at + count + REACH);
  return behind.some(({ lower }) => answering.has(lower)) && !behind.some(({ lower }) => absolute.has(lower));
}

function isDenied({ passage, at }: Match<Kind>): boolean {
  const words = wordsOf(passage);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { lower, end } = words[i]!;
    if (i < at - 1 && /[.!?;]/.test(passage.text.slice(end, words[i + 1]!.start))) return false;
    if (DENIALS.has(lower) || /n['’]t$/.test(lower)) return true;
  }
  return false;
}

/** Null where no claim stands in front, or no answer behind: two words at least. */
function around(first: Match<Kind>, last: Match<Kind>, language: Language): Turn | null {
  const { passage, at } = first;
  const { text } = passage;
  const all = wordsOf(passage);
  const from = exclamationAt(text, all, at, language);
  // What denies is part of the answer, and so is what is exclaimed in front.
  const isKept = from < at || last.value === "denying";
  const behind = isKept ? from : last.at + last.count;
  if (from < 2 || all.length - behind < 2) return null;
  const marks = pairedMarksOf(passage);
  const { start } = all[from]!;
  const led = pairsUpTo(marks, start);
  const bracket = led.find(({ open, close }) => text[open.start] === "(" && close.start >= last.end);
  const turnsFrom = led.at(-1)?.open.start ?? start;
  const claimEnd = text.slice(0, turnsFrom).replace(/\s*[,;:(–—-]?\s*$/, "").length;
  const answerStart = isKept ? start : answerFrom(text, marks, turnsFrom, last.end);
  const end = bracket ? bracket.close.start : text.trimEnd().length;
  const carried = led.filter((pair) => pair !== bracket && pair.close.start >= answerStart && pair.close.end <= end);
  const spared = new Set(carried.flatMap(({ open, close }) => [open, close]));
  const dropped = [
    { start: claimEnd, end: answerStart },
    { start: end, end: text.length },
  ];
  const goesOn = bracket !== undefined && /[^\s.)]/.test(text.slice(end));
  return {
    passage,
    claimEnd,
    start,
    wordsEnd: last.end,
    answerStart,
    end,
    opening: carried
      .map(({ open }) => text.slice(open.start, open.end))
      .reverse()
      .join(""),
    isMixed: goesOn || marks.areTorn([{ start: 0, end: claimEnd }], spared) || marks.areTorn(dropped, spared),
  };
}

/** The pairs that open right in front of a place, from there outwards. */
function pairsUpTo(marks: PairedMarks, place: number): MarkPair[] {
  const pairs: MarkPair[] = [];
  for (let pair = marks.openedBefore(place); pair; pair = marks.openedBefore(pair.open.start)) pairs.push(pair);
  return pairs;
}

/** Behind the words that turn, the marks behind them, and those that close what was opened in front of them. */
function answerFrom(text: string, marks: PairedMarks, turnsFrom: number, wordsEnd: number): number {
  const gap = /(?:[\s,:–—]|[.…!?]+(?=\s))*/y;
  for (let at = wordsEnd; ; ) {
    gap.lastIndex = at;
    const end = at + gap.exec(text)![0].length;
    const closed = marks.closedAt(end);
    if (!closed || closed.open.start < turnsFrom) return end;
    at = closed.close.end;
  }
}

/** "No, that is wrong": which word an answer begins with, if it is exclaimed first; else the one that turns. */
function exclamationAt(text: string, words: readonly Word[], at: number, language: Language): number {
  let from = at;
  while (from > 0 && EXCLAIMED[language].has(words[from - 1]!.lower)) from--;
  const isApart = (i: number) => /[,;:.!?…–—(\n]/.test(text.slice(words[i - 1]!.end, words[i]!.start));
  return from > 0 && from < at && isApart(from) && isApart(at) ? from : at;
}

const EXCLAIMED: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("tidak tak bukan nggak enggak gak wah ah oh eh nah tentu saja jelas sayangnya untungnya maaf lho"),
  en: wordSet("no nope nah well oh sorry hmm sadly unfortunately fortunately luckily of course surely not"),
};
