// Beliefs and their answers as pairs: sentences that hold both are divided, words in front of a whole claim are dropped. Finds no
// section.
import type { Doubt, Frame } from "./frame";
import { countWords } from "./labelling/forms";
import type { ImportLanguage } from "./language";
import type { Unit } from "./placing";
import type { Stretch } from "./stretch";

export interface Sentence {
  readonly content: Stretch;
  /** Cut out of a longer sentence: it may need a capital letter or a full stop. */
  readonly isCut: boolean;
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
  for (const [i, { place, content, isClaim, isFirst, doubt }] of units.entries()) {
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
      pair.answer.push({ content, isCut: false, isApart: false });
      continue;
    }
    const said = unquoted(content);
    if (said !== content) frames.push(...marksAround(content));
    const divided = divide(said, words);
    frames.push(...divided.frames);
    pair.claim.push({ content: divided.claim, isCut: divided.claim.text !== content.text, isApart: false });
    if (!divided.answer) continue;
    pair.answer.push({ content: divided.answer, isCut: true, isApart: false });
    pair.hasInner = true;
  }
  for (const i of pairs.keys()) shareAnswers(pairs, i);
  return { pairs: behindTheirClaims(pairs).map(withDoubts), frames };
}

/** Several beliefs, then as many answers: the first one's first, and so on. */
function shareAnswers(pairs: readonly Open[], last: number): void {
  let first = last;
  while (first > 0 && pairs[first - 1]!.answer.length === 0) first--;
  if (first < last) share(pairs[last]!, pairs.slice(first, last + 1));
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

interface Divided {
  readonly claim: Stretch;
  readonly answer: Stretch | null;
  readonly frames: readonly Frame[];
}

function divide(content: Stretch, words: ImportLanguage): Divided {
  const frames: Frame[] = [];
  const concession = words.concessions.exec(content.text.slice(0, MOST_HEAD));
  if (concession) {
    const comma = content.text.indexOf(", ", concession[0].length);
    const claim = content.part(concession[0].length, comma);
    const answer = comma < 0 ? claim : content.part(comma + 1);
    if (comma > 0 && content.text.indexOf(", ", comma + 1) < 0 && isClause(claim) && isClause(answer)) {
      return { claim, answer, frames: [{ kind: "lead-in", ...content.span(0, concession[0].length) }] };
    }
  }
  const lead = words.claimLeads.exec(content.text.slice(0, MOST_HEAD))?.[0] ?? "";
  let claim = content;
  if (lead !== "") {
    const rest = content.part(lead.length + (content.text[lead.length] === "," ? 1 : 0));
    const skip = /^[:,] ?/.exec(rest.text)?.[0].length ?? 0;
    if (isClause(rest.part(skip)) && !TO_WHOM.test(rest.text)) {
      claim = rest.part(skip);
      frames.push({ kind: "lead-in", ...content.span(0, lead.length) });
    }
  }
  const aside = answerInBrackets(claim, words);
  if (aside) return { ...aside, frames: [...frames, ...aside.frames] };
  const turn = turnIn(claim.text, words);
  if (!turn) return { claim, answer: null, frames };
  const joint = claim.part(turn.end, turn.behind);
  if (joint.text !== "") frames.push({ kind: "joint", ...joint.span() });
  return { claim: claim.part(0, turn.end), answer: claim.part(turn.behind), frames };
}

/** "… (in fact it is otherwise)." */
function answerInBrackets(content: Stretch, { turns }: ImportLanguage): Divided | null {
  const found = /^([^()]*\S) \(([^()]+)\)[.!]?$/u.exec(content.text);
  const turn = found && turns.behindComma.exec(found[2]!);
  if (!found || !turn) return null;
  const [open, from] = [found[1]!.length + 1, found[1]!.length + 2];
  const end = from + found[2]!.length;
  const [claim, answer] = [content.part(0, found[1]!.length), content.part(from + turn[0].length, end)];
  if (!isClause(claim) || !isClause(answer)) return null;
  const joint = content.part(from, from + turn[0].length);
  return {
    claim,
    answer,
    frames: [
      { kind: "mark", ...content.span(open, from) },
      { kind: "joint", ...joint.span() },
      { kind: "mark", ...content.span(end, end + 1) },
    ],
  };
}

const MOST_HEAD = 260;

/** "Anak-anak sering bilang ke saya …": the lead is longer than it looks. */
const TO_WHOM = /^(?:ke|kepada|pada|sama|dengan|to|at|with) /iu;

/** All of it is what somebody says: that it is said goes without the marks. */
function unquoted(content: Stretch): Stretch {
  const [, said] = /^["“]([^"“”]*\p{L}[^"“”]*)["”]$/u.exec(content.text) ?? [];
  return said === undefined ? content : content.part(1, content.text.length - 1);
}

const marksAround = (content: Stretch): Frame[] =>
  [content.part(0, 1), content.part(content.text.length - 1)].map((mark) => ({ kind: "mark", ...mark.span() }));

/** Where the claim ends, and where its answer begins; null where the sentence only claims. */
function turnIn(text: string, { turns, contrast }: ImportLanguage): { end: number; behind: number } | null {
  const anywhere = turns.anywhere.exec(text);
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (anywhere && anywhere.index <= index) break;
    const from = index + mark.length;
    const match = turns.behindComma.exec(text.slice(from, from + 80));
    if (!match) continue;
    const isPlain = match[0].trim().split(" ").length === 1 && !SURE.test(match[0]);
    if (isPlain && contrast.test(text.slice(0, index))) continue;
    const turn = { end: index, behind: from + match[0].length };
    if (isClauseText(text.slice(0, index)) && isClauseText(text.slice(turn.behind))) return turn;
  }
  if (!anywhere) return null;
  const end = text.slice(0, anywhere.index).replace(/[\s,;:–—-]+$/, "").length;
  const behind = anywhere.index + anywhere[0].length;
  return isClauseText(text.slice(0, end)) && isClauseText(text.slice(behind)) ? { end, behind } : null;
}

/** Marks between clauses. */
const MARK = /[,;:] | ?[–—] ?| - /g;

/** Turns whatever stands in front of it. */
const SURE = /padahal|nya(?![\p{L}])|sebenarnya|actually|in fact/iu;

const isClause = ({ text }: Stretch): boolean => isClauseText(text);
const isClauseText = (text: string): boolean => countWords(text) > 1;
