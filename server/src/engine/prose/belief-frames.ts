// Words in front of a belief that only say that it is one: "Banyak orang mengira bahwa", "A common misconception is that". And what
// may stand behind it to the same end. Finds them and changes nothing.
import type { Language } from "../message";
import { BELIEF_WORDS } from "./belief-words";
import type { Passage } from "./passage";
import { type Sentence, sentencesOf } from "./sentences";
import { type Word, wordsOf } from "./words";

/** Offsets into the passage's text. */
export interface BeliefFrame {
  readonly passage: Passage;
  /** From the first word of the sentence to the last word of the frame. */
  readonly start: number;
  readonly end: number;
  /** Where the belief itself begins; null where it cannot do without the frame. */
  readonly belief: number | null;
  /** "… adalah keliru" behind the belief, which only goes with the frame; without the mark that ends the sentence. */
  readonly judgement: { readonly start: number; readonly end: number } | null;
}

/** The frames of a misconception: at most one in each sentence. */
export function beliefFramesOf(passage: Passage, language: Language): readonly BeliefFrame[] {
  const { telling } = FRAMES[language];
  if (!wordsOf(passage).some(({ lower }) => telling.has(lower))) return [];
  return sentencesOf(passage, language).flatMap((sentence) => frameOf(passage, sentence, language) ?? []);
}

interface FrameWords {
  readonly crowd: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  readonly thinking: ReadonlySet<string>;
  readonly thought: ReadonlySet<string>;
  /** Make a statement of what follows a verb. */
  readonly absolute: ReadonlySet<string>;
  /** Begin the belief. */
  readonly that: ReadonlySet<string>;
  /** Between a name for the belief and the belief. */
  readonly is: ReadonlySet<string>;
  /** In front of what the belief is about. */
  readonly about: ReadonlySet<string>;
  /** Behind a verb of thinking they begin no statement. */
  readonly of: ReadonlySet<string>;
  /** Lead to what something is taken for. */
  readonly as: ReadonlySet<string>;
  /** Verbs that need what follows them: "see bakers as cooks". */
  readonly seeing: ReadonlySet<string>;
  /** In front of, or between, the words of a frame; any number of them. */
  readonly around: ReadonlySet<string>;
  /** A sentence that begins so, with a comma behind it, begins with a frame. */
  readonly openers: readonly (readonly string[])[];
  /** Without one of them there is no frame. */
  readonly telling: ReadonlySet<string>;
  /** In a judgement behind the belief: "… is wrong". */
  readonly judging: ReadonlySet<string>;
}

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** With a comma behind it. */
const OPENERS: Readonly<Record<Language, string>> = {
  id: `konon|katanya|kata orang|kata banyak orang|menurut banyak orang|menurut orang|menurut sebagian orang|menurut anggapan umum|
    menurut kebanyakan orang|menurut masyarakat|menurut orang awam|bagi banyak orang|di mata banyak orang|di mata orang awam|
    di mata masyarakat`,
  en: `supposedly|allegedly|apparently|according to many|according to many people|according to most people|according to popular belief|
    according to popular opinion|in the public eye|in popular belief|in the eyes of many|in the eyes of many people|to many people|
    to most people|to outsiders|rumour has it|rumor has it|popular belief has it`,
};

/** Besides the usual ones. Those who do the work are none of them, nor a pronoun that may stand for them. */
const MORE_CROWD: Readonly<Record<Language, string>> = {
  id: "siswa pelajar anak remaja orang-orang pelanggan tamu klien pasien keluarga tetangga ada semua pendatang sedikit",
  en: "pupils patients families neighbours neighbors relatives teenagers young",
};

const listsOf = (language: Language) => {
  const { crowd, views, thinking, thought, absolute } = BELIEF_WORDS[language];
  const openers = OPENERS[language].split("|").map((one) => one.trim().split(/\s+/));
  return {
    openers,
    telling: new Set([...views, ...thinking, ...thought, ...openers.flatMap(([first = ""]) => first)]),
    crowd: new Set([...crowd, ...MORE_CROWD[language].split(" ")]),
    views: new Set(views),
    thinking: new Set(thinking),
    thought: new Set(thought),
    absolute: new Set(absolute),
  };
};

const FRAMES: Readonly<Record<Language, FrameWords>> = {
  id: {
    ...listsOf("id"),
    that: wordsIn("bahwa kalau bahwasanya"),
    is: wordsIn("adalah ialah yaitu yakni"),
    as: wordsIn("sebagai seperti"),
    of: wordsIn("tentang akan sebagai soal seperti dari dengan"),
    about: wordsIn("tentang mengenai soal seputar terhadap"),
    seeing: wordsIn(
      "memandang menilai membayangkan menganggap dianggap dipandang dinilai dibayangkan diremehkan percaya yakin",
    ),
    around: wordsIn(
      `salah satu ada adanya terdapat masih sering kerap kali sekali selalu biasanya umumnya kadang juga pula pun yang paling sangat
      orang masyarakat awam publik umum banyak sebagian besar kebanyakan beberapa kalangan luar tua muda keliru kaprah salah
      populer lazim beredar muncul terbesar utama terjadi dijumpai terdengar selain itu namun tetapi di dalam oleh mungkin
      pernah telah sudah tidak tak sedikit suatu sebuah seolah-olah sekarang hingga saat ini kini para siswa lain lainnya
      sempat tentu suka dengan mudah cenderung hanya`,
    ),
    judging: wordsIn(
      "salah keliru mitos miskonsepsi anggapan pandangan yang benar tepat tidak tidaklah sepenuhnya sangat umum sebuah suatu besar kesalahpahaman itu adalah merupakan",
    ),
  },
  en: {
    ...listsOf("en"),
    that: wordsIn("that"),
    is: wordsIn("is are was remains"),
    as: wordsIn("as like"),
    of: wordsIn("of about as in to so like"),
    about: wordsIn("about of around regarding concerning surrounding"),
    seeing: wordsIn(
      "see regard consider view picture imagine imagines expect tell feel say seen regarded considered viewed pictured dismissed imagined perceived",
    ),
    around: wordsIn(
      `a an the one another there there's it it's is are was has been common commonly popular popularly widespread frequent frequently
      general generally usual usually often sometimes always still also even of in among about wrongly mistakenly widely many most
      some people persons public everyone outsiders other others else who will may might tend tends to would perhaps probably
      persistent typical biggest main greatest old well-known and but yet however more than first us them family members young
      outside trade likely easily mistaken false wrong so us for`,
    ),
    judging: wordsIn(
      "a an the is was are myth misconception wrong false mistaken untrue not true common popular widespread belief idea error simply just mistake",
    ),
  },
};

/** A frame is told by then. */
const MOST_WORDS = 18;

function frameOf(passage: Passage, sentence: Sentence, language: Language): BeliefFrame | null {
  const words = FRAMES[language];
  const head = sentence.words.slice(0, MOST_WORDS);
  const frame = openerIn(passage, head, words) ?? thoughtIn(passage, head, words);
  if (!frame) return null;
  const first = sentence.words[frame.count];
  const last = sentence.words[frame.count - 1];
  if (!first || !last) return null;
  const place = { passage, start: sentence.words[0]!.start, end: last.end };
  if (!frame.isWhole) return { ...place, belief: null, judgement: null };
  return { ...place, belief: first.start, judgement: judgementIn(sentence, frame.count, words) };
}

/** How many words a frame has, and whether the belief is whole without it. */
interface Head {
  readonly count: number;
  readonly isWhole: boolean;
}

function openerIn({ text }: Passage, head: readonly Word[], { openers }: FrameWords): Head | null {
  const found = openers.find((opener) => opener.every((word, i) => head[i]?.lower === word));
  if (!found || !head[found.length]) return null;
  const isApart = text.slice(head[found.length - 1]!.end, head[found.length]!.start).includes(",");
  return isApart || found.at(-1) === "it" ? { count: found.length, isWhole: true } : null;
}

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
  for (let i = at + 1; i < head.length; i++) {
    const { lower } = head[i]!;
    if (that.has(lower)) return { count: i + 1, isWhole: true };
    if (is.has(lower)) {
      if (that.has(head[i + 1]?.lower ?? "")) return { count: i + 2, isWhole: true };
      return isFrame && (i > at + 1 || at > 0) ? { count: i + 1, isWhole: true } : null;
    }
    isAbout ||= about.has(lower);
    isFrame &&= isAbout || around.has(lower);
  }
  return null;
}

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
  const isStatement = head.slice(at).some(({ lower }) => absolute.has(lower));
  const isView = isStatement || head.slice(at).some(({ lower }) => as.has(lower));
  return isView ? { count: at + 1, isWhole: isJoined && isStatement } : null;
}

/** At the end of its sentence. */
function judgementIn({ words }: Sentence, from: number, { is, judging }: FrameWords): BeliefFrame["judgement"] {
  let at = words.length;
  while (at > from + 1 && judging.has(words[at - 1]!.lower)) at--;
  while (at < words.length && !is.has(words[at]!.lower)) at++;
  return at < words.length - 1 ? { start: words[at]!.start, end: words.at(-1)!.end } : null;
}
