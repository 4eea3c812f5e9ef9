// Beliefs and their answers as pairs. Finds no section.
import { divide } from "./dividing";
import type { Doubt, Frame } from "./frame";
import { countWords } from "./labelling/forms";
import type { ImportLanguage } from "./language";
import type { Unit } from "./placing";
import type { Stretch } from "./stretch";

export interface Sentence {
  readonly content: Stretch;
  /** Cut out of a longer sentence: it may need a capital letter or a full stop. */
  readonly isCut: boolean;
  /** A label stood in front of it, so it may have begun in small letters. */
  readonly isBehindLabel: boolean;
  /** Begins a paragraph. */
  readonly isApart: boolean;
}

export interface ClaimPair {
  readonly claim: readonly Sentence[];
  readonly answer: readonly Sentence[];
  readonly doubts: readonly PairDoubt[];
}

export interface PairDoubt {
  readonly doubt: Doubt;
  readonly about: Stretch;
  readonly half: "misconception" | "reality";
}

interface Open {
  claim: Sentence[];
  answer: Sentence[];
  /** Which of them begin a paragraph or item. */
  starts: number[];
  doubts: PairDoubt[];
  hasInner: boolean;
}

export function pairsOf(units: readonly Unit[], words: ImportLanguage): { pairs: ClaimPair[]; frames: Frame[] } {
  const pairs: Open[] = [];
  const frames: Frame[] = [];
  for (const [i, { place, content, isClaim, isFirst, isBehindLabel, doubt }] of units.entries()) {
    if (place === "misconception" && words.announced.test(content.text) && units[i + 1]?.isClaim) {
      frames.push({ kind: "lead-in", ...content.span() });
      continue;
    }
    // "No.", alone, claims nothing: it answers what stands in front.
    const isWord = pairs.length > 0 && countWords(content.text) < 2;
    const isNew = pairs.length === 0 || (place === "misconception" && isClaim && !isWord);
    if (isNew) pairs.push({ claim: [], answer: [], starts: [], doubts: [], hasInner: false });
    const pair = pairs.at(-1)!;
    const half = place === "reality" || isWord ? "reality" : "misconception";
    if (doubt) pair.doubts.push({ doubt, about: content, half });
    if (half === "reality") {
      if (pair.hasInner) pair.doubts.push({ doubt: { kind: "bothAnswers" }, about: pair.answer[0]!.content, half });
      pair.hasInner = false;
      if (isFirst) pair.starts.push(pair.answer.length);
      pair.answer.push({ content, isCut: false, isBehindLabel, isApart: false });
      continue;
    }
    const said = unquoted(content);
    if (said !== content) frames.push(...marksAround(content));
    const divided = divide(said, words);
    frames.push(...divided.frames);
    const isCut = divided.claim.text !== content.text;
    pair.claim.push({ content: divided.claim, isCut, isBehindLabel, isApart: false });
    if (!divided.answer) continue;
    pair.answer.push({ content: divided.answer, isCut: true, isBehindLabel: false, isApart: false });
    pair.hasInner = true;
  }
  shareAnswers(pairs);
  return { pairs: behindTheirClaims(pairs).map(withDoubts), frames };
}

/** Several beliefs, then as many answers: the first one's first, and so on. */
function shareAnswers(pairs: readonly Open[]): void {
  let first = 0;
  for (const [last, pair] of pairs.entries()) {
    if (pair.answer.length === 0) continue;
    if (first < last) share(pair, pairs.slice(first, last + 1));
    first = last + 1;
  }
}

/** Gives each claim its part of the answer, where that has as many: paragraphs or items, or sentences of a single one. */
function share({ answer, starts }: Open, claims: readonly Open[]): void {
  const isWhole = starts.length === 1 && starts[0] === 0 && answer.length === claims.length;
  const parts = isWhole ? [...answer.keys()] : starts;
  if (parts.length !== claims.length || parts[0] !== 0) return;
  for (const [i, start] of parts.entries()) claims[i]!.answer = answer.slice(start, parts[i + 1]);
}

/** What really is so may stand in front of what is believed. */
function behindTheirClaims(pairs: readonly Open[]): readonly Open[] {
  const [first, ...others] = pairs;
  const isInFront = first?.claim.length === 0 && others.length > 0 && others.every(({ answer }) => answer.length === 0);
  if (!isInFront) return pairs;
  if (others.length === 1) others[0]!.answer = first.answer;
  else share(first, others);
  const isShared = others.every(({ answer }) => answer.length > 0);
  if (isShared) others[0]!.doubts.unshift(...first.doubts);
  return isShared ? others : pairs;
}

function withDoubts({ claim, answer, doubts }: Open): ClaimPair {
  const [firstClaim, firstAnswer] = [claim[0]?.content, answer[0]?.content];
  const missing: PairDoubt[] = [];
  if (!firstClaim && firstAnswer) missing.push({ doubt: { kind: "noClaim" }, about: firstAnswer, half: "reality" });
  else if (firstClaim && !firstAnswer)
    missing.push({ doubt: { kind: "noAnswer" }, about: firstClaim, half: "misconception" });
  return { claim, answer, doubts: [...doubts, ...missing] };
}

/** All of it is what somebody says: that it is said goes without the marks. */
function unquoted(content: Stretch): Stretch {
  const [, said] = /^["“]([^"“”]*\p{L}[^"“”]*)["”]$/u.exec(content.text) ?? [];
  return said === undefined ? content : content.part(1, content.text.length - 1);
}

const marksAround = (content: Stretch): Frame[] =>
  [content.part(0, 1), content.part(content.text.length - 1)].map((mark) => ({ kind: "mark", ...mark.span() }));
