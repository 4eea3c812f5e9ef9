// Words in front of a belief that only say that it is one: "Banyak orang mengira bahwa", "A common misconception is that". And what
// may stand behind it to the same end. Finds them and changes nothing.
import type { Language } from "../message";
import { type BeliefAlone, beliefAlone } from "./belief-alone";
import { FRAMES, type FrameWords } from "./frame-words";
import { type PairedMarks, pairedMarksOf } from "./paired-marks";
import type { Passage } from "./passage";
import { type Sentence, sentencesOf } from "./sentences";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

/** Offsets into the passage's text. */
export interface BeliefFrame {
  readonly passage: Passage;
  /** From the first word of the sentence to the last word of the frame. */
  readonly start: number;
  readonly end: number;
  /** What the belief is without it; null where it cannot do without. */
  readonly alone: BeliefAlone | null;
}

/** The frames of a misconception: at most one in each sentence. */
export function beliefFramesOf(passage: Passage, language: Language): readonly BeliefFrame[] {
  const { telling } = FRAMES[language];
  if (!wordsOf(passage).some(({ lower }) => telling.has(lower))) return [];
  const marks = pairedMarksOf(passage);
  return sentencesOf(passage, language).flatMap((sentence) => frameOf(passage, marks, sentence, language) ?? []);
}

/** A frame is told by then. */
const MOST_WORDS = 18;

function frameOf(passage: Passage, marks: PairedMarks, sentence: Sentence, language: Language): BeliefFrame | null {
  const words = FRAMES[language];
  const head = sentence.words.slice(0, MOST_WORDS);
  const frame = openerIn(passage, head, words) ?? thoughtIn(passage, head, words);
  if (!frame || !sentence.words[frame.count]) return closerOf(passage, sentence, words);
  const place = { passage, start: head[0]!.start, end: head[frame.count - 1]!.end };
  return { ...place, alone: frame.isWhole ? beliefAlone(passage.text, marks, sentence, frame, words) : null };
}

/** How many words a frame has, and whether the belief is whole without it. */
interface Head {
  readonly count: number;
  readonly isWhole: boolean;
  /** It is what a judgement at the end of its sentence speaks of: "the idea that … is wrong". */
  readonly isSubject?: boolean;
}

function openerIn({ text }: Passage, head: readonly Word[], words: FrameWords): Head | null {
  const longestOf = (phrases: FrameWords["openers"]): number =>
    Math.max(
      0,
      ...phrases.filter((phrase) => phrase.every((word, i) => head[i]?.lower === word)).map((one) => one.length),
    );
  const bare = longestOf(words.bareOpeners);
  if (bare > 0) return { count: bare, isWhole: true };
  // Without its question a belief that is asked needs another mark at its end.
  const asked = longestOf(words.questions);
  if (asked > 0) return { count: asked, isWhole: false };
  const count = longestOf(words.openers);
  const isApart = head[count] && text.slice(head[count - 1]?.end ?? 0, head[count].start).includes(",");
  return count > 0 && isApart ? { count, isWhole: true } : null;
}

/** "“…,” begitu kata orang." */
function closerOf(passage: Passage, { words }: Sentence, { closers }: FrameWords): BeliefFrame | null {
  const last = words.at(-1)!;
  for (const closer of closers) {
    const from = words.length - closer.length;
    if (closer.at(-1) !== last.lower || from < LEAST_BELIEF) continue;
    if (!closer.every((word, i) => words[from + i]!.lower === word)) continue;
    const gap = passage.text.slice(words[from - 1]!.end, words[from]!.start);
    if (/[,"”’»–—]/.test(gap)) return { passage, start: words[from]!.start, end: last.end, alone: null };
  }
  return null;
}

const LEAST_BELIEF = 2;

/** Somebody who thinks, something that is thought, or a name for a thought, and what leads from there to the belief. */
function thoughtIn({ text }: Passage, head: readonly Word[], words: FrameWords): Head | null {
  let isHeld = false;
  for (const [i, { lower, start }] of head.entries()) {
    if (i > 0 && /[;:]/.test(text.slice(head[i - 1]!.end, start))) return null;
    if (words.views.has(lower) && !words.thinking.has(lower)) return named(head, i, words);
    const thinks = words.thinking.has(lower) && (isHeld || i > 0);
    if (thinks || words.thought.has(lower)) return thinking(text, head, i, words);
    if (words.crowd.has(lower)) isHeld = true;
    else if (!words.around.has(lower)) return null;
  }
  return null;
}

/** "Miskonsepsi tentang guru adalah bahwa": up to the word that begins the belief, else behind the verb. */
function named(head: readonly Word[], at: number, { that, is, about, around }: FrameWords): Head | null {
  // What the belief is about may be anything; without that, only words of a frame stand in front of the verb.
  let isAbout = false;
  let isFrame = true;
  // "There is a myth that": that one exists is said already.
  const isTold = head.slice(0, at).some(({ lower }) => is.has(lower) || EXISTING.has(lower));
  for (let i = at + 1; i < head.length; i++) {
    const { lower } = head[i]!;
    if (that.has(lower)) return { count: i + 1, isWhole: true, isSubject: !isTold };
    if (is.has(lower)) {
      if (that.has(head[i + 1]?.lower ?? "")) return { count: i + 2, isWhole: true };
      return isFrame && (i > at + 1 || at > 0) ? { count: i + 1, isWhole: true } : null;
    }
    isAbout ||= about.has(lower);
    isFrame &&= isAbout || around.has(lower);
  }
  return null;
}

const EXISTING: ReadonlySet<string> = new Set(["terdapat", "muncul", "beredar", "there's"]);

/** They make a statement of what stands around them. */
const STATING = wordSet("tidak tak bukan adalah");

/** "Banyak orang mengira (bahwa)". */
function thinking(text: string, head: readonly Word[], at: number, words: FrameWords): Head | null {
  const { that, seeing, of, as, absolute } = words;
  for (let i = at + 1; i < head.length && i <= at + 4; i++) {
    if (that.has(head[i]!.lower)) return { count: i + 1, isWhole: true };
  }
  const next = head[at + 1];
  const isJoined = next !== undefined && !of.has(next.lower) && /^\s+$/.test(text.slice(head[at]!.end, next.start));
  if (!seeing.has(head[at]!.lower)) return { count: at + 1, isWhole: isJoined };
  // "Menganggap guru hanya mengajar" holds a statement, "menganggap guru sebagai pengajar" does not.
  const isStatement = head.slice(at).some(({ lower }) => absolute.has(lower) || STATING.has(lower));
  const isView = isStatement || head.slice(at).some(({ lower }) => as.has(lower));
  return isView ? { count: at + 1, isWhole: isJoined && isStatement } : null;
}
