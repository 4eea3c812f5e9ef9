// Where a belief turns into its answer: "padahal", "but in fact" and the like. Finds the place and changes nothing.
import type { Language } from "../message";
import type { Profile } from "../profile/profile";
import { BELIEF_WORDS, type BeliefWords } from "./belief-words";
import { misconceptionsOf } from "./pairs";
import type { Passage } from "./passage";
import { type PassageMatch as Match, PassagePhrases } from "./passage-phrases";
import { asSentence } from "./sentence-form";
import { wordsOf } from "./words";

/** Offsets into the passage's text. */
export interface Turn {
  readonly passage: Passage;
  /** Where the claim ends, without the mark behind it. */
  readonly claimEnd: number;
  /** The first word that turns. */
  readonly start: number;
  /** Where the answer begins, without the words that turn, and where it ends. */
  readonly answerStart: number;
  readonly end: number;
  /** More of the claim stands behind the answer, which is in brackets. */
  readonly goesOn: boolean;
}

/** The claim and its answer, each as a sentence; null where they cannot be parted without a change to the claim. */
export const partedAt = ({ passage: { text }, claimEnd, answerStart, end, goesOn }: Turn) =>
  goesOn ? null : { claim: asSentence(text.slice(0, claimEnd)), answer: asSentence(text.slice(answerStart, end)) };

const KINDS = ["sure", "contrast", "joining", "adverbs", "denying"] as const;
type Kind = (typeof KINDS)[number];

const turningWords = (words: BeliefWords): PassagePhrases<Kind> =>
  new PassagePhrases(KINDS.flatMap((kind) => words[kind].map((phrase) => [phrase, kind] as const)));

const TURNING = { id: turningWords(BELIEF_WORDS.id), en: turningWords(BELIEF_WORDS.en) };

/** Behind them "but" only contrasts: "not A but B" is one claim, and so is "tidak hanya A, tetapi juga B". */
const DENIALS: ReadonlySet<string> = new Set("tidak tak bukan bukannya nggak gak not never no nothing".split(" "));
/** These contrast whole statements alone. */
const BETWEEN_STATEMENTS: ReadonlySet<string> = new Set(["namun", "however"]);

const markersOf = ({ answering, absolute }: BeliefWords) => ({
  answering: new Set(answering),
  absolute: new Set(absolute),
});
const MARKERS = { id: markersOf(BELIEF_WORDS.id), en: markersOf(BELIEF_WORDS.en) };

/** So many words around are looked at. */
const REACH = 40;

const turnsIn: Readonly<Record<Language, WeakMap<Profile, readonly Turn[]>>> = { id: new WeakMap(), en: new WeakMap() };

/** Of each misconception that answers itself the first turn. */
export function turnsOf(profile: Profile, language: Language): readonly Turn[] {
  let turns = turnsIn[language].get(profile);
  if (!turns) {
    turns = misconceptionsOf(profile).flatMap((passage) => turnIn([...TURNING[language].in(passage)], language) ?? []);
    turnsIn[language].set(profile, turns);
  }
  return turns;
}

function turnIn(matches: readonly Match<Kind>[], language: Language): Turn | null {
  for (const [i, match] of matches.entries()) {
    const next = matches[i + 1];
    const isFollowed = next && /^[\s,:]*$/.test(match.passage.text.slice(match.end, next.start));
    const adverb = isFollowed && next.value === "adverbs" ? next : null;
    if (!turns(match, adverb, language)) continue;
    const turn = around(match, adverb ?? match);
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
function around(first: Match<Kind>, last: Match<Kind>): Turn | null {
  const { passage, at, start } = first;
  const all = wordsOf(passage);
  const behind = last.value === "denying" ? at : last.at + last.count;
  if (at < 2 || all.length - behind < 2) return null;
  const { text } = passage;
  const claim = text.slice(0, start).trimEnd();
  const mark = /[,;:(–—-]?$/.exec(claim)![0];
  const closing = mark === "(" ? text.indexOf(")", last.end) : -1;
  const lead = behind === at ? 0 : /^[\s,:–—]*/.exec(text.slice(last.end, all[behind]!.start))![0].length;
  return {
    passage,
    claimEnd: claim.slice(0, claim.length - mark.length).trimEnd().length,
    start,
    answerStart: (behind === at ? start : last.end) + lead,
    end: closing < 0 ? text.trimEnd().length : closing,
    goesOn: closing >= 0 && /[^\s.)]/.test(text.slice(closing)),
  };
}
