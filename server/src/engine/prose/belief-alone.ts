// A belief without the frame in front of it and without the judgement behind it that only goes with the frame. Changes nothing.
import type { FrameWords } from "./frame-words";
import type { PairedMarks, Stretch } from "./paired-marks";
import type { Sentence } from "./sentences";

/** Offsets into the passage's text. */
export interface BeliefAlone {
  /** What goes: the frame, and the judgement if there is one. The belief begins behind the first. */
  readonly cuts: readonly [Stretch, ...Stretch[]];
  /** Where its first word begins, behind the marks that open it. */
  readonly word: number;
}

interface Head {
  /** So many words are the frame's. */
  readonly count: number;
  /** A judgement at the end speaks of the frame, not of something in the belief. */
  readonly isSubject?: boolean;
}

/** Null where marks would lose their partners. */
export function beliefAlone(
  text: string,
  marks: PairedMarks,
  sentence: Sentence,
  head: Head,
  words: FrameWords,
): BeliefAlone | null {
  const [from, last] = [sentence.words[0]!.start, sentence.words[head.count - 1]!.end];
  const word = sentence.words[head.count]!.start;
  // Marks right in front of the first word are the belief's: quotation marks, brackets, a minus.
  const opening = /[^\s,;:.…!?–—)\]}”»]*$/.exec(text.slice(last, word))![0];
  const frame = marks.whole({ start: from, end: word - opening.length }, false);
  const judged = judgementIn(text, sentence, head, words);
  const cuts: [Stretch, ...Stretch[]] = judged ? [frame, withMarks(text, marks, judged)] : [frame];
  return frame.end <= word && !marks.areTorn(cuts) ? { cuts, word } : null;
}

/** With the blank, the comma or the dash in front of it, and the brackets around it. */
function withMarks(text: string, marks: PairedMarks, judged: Stretch): Stretch {
  const { start, end } = marks.whole(judged, true);
  let from = start;
  while (from > 0 && (/[\s,;:–—]/.test(text[from - 1]!) || /^\s-$/.test(text.slice(Math.max(0, from - 2), from))))
    from--;
  return { start: from, end };
}

/** At the end of its sentence, from its first word to its last. A belief of two words is left at least. */
function judgementIn(text: string, { words }: Sentence, head: Head, lists: FrameWords): Stretch | null {
  const least = head.count + 2;
  const at = clauseAt(text, words, least, lists) ?? (head.isSubject ? verbAt(words, least, lists) : null);
  return at === null ? null : { start: words[at]!.start, end: words.at(-1)!.end };
}

/** "…, which is wrong", "… and this is a myth": a clause that points back, and only judges. */
function clauseAt(text: string, words: Sentence["words"], least: number, lists: FrameWords): number | null {
  const { is, judging, verdicts, pointing, linking, views } = lists;
  const parts = [is, judging, pointing, linking, views];
  let from = words.length;
  while (from > least && parts.some((part) => part.has(words[from - 1]!.lower))) from--;
  for (let at = from; at < words.length; at++) {
    const isParted = /[,;:–—(]|\s-\s/.test(text.slice(words[at - 1]!.end, words[at]!.start));
    const isLinked = linking.has(words[at]!.lower) && pointing.has(words[at + 1]?.lower ?? "");
    if (!isParted && !isLinked) continue;
    const clause = words.slice(at).map(({ lower }) => lower);
    const isBack = clause.some((word) => pointing.has(word) || is.has(word));
    return isBack && clause.some((word) => verdicts.has(word)) ? at : null;
  }
  return null;
}

/** "The idea that … is a common myth". */
function verbAt(words: Sentence["words"], least: number, { is, judging }: FrameWords): number | null {
  for (let at = words.length - 1; at >= least && judging.has(words[at]!.lower); at--)
    if (is.has(words[at - 1]!.lower)) return at - 1 >= least ? at - 1 : null;
  return null;
}
