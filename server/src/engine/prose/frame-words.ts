// Words that frame a belief, in both languages. A frame only says that it is one: "banyak orang mengira bahwa …", "… is a myth". No logic.
import type { Language } from "../message";
import { BELIEF_WORDS } from "./belief-words";
import { wordSet } from "./word-lists";

export interface FrameWords {
  /** Those who hold a belief: "people", "banyak orang". */
  readonly crowd: ReadonlySet<string>;
  /** Names for a belief: "anggapan", "myth". */
  readonly views: ReadonlySet<string>;
  /** What those who hold it do: "mengira", "think". */
  readonly thinking: ReadonlySet<string>;
  /** The same as a passive: "dianggap", "thought". */
  readonly thought: ReadonlySet<string>;
  /** What follows a verb is a statement where one of them is in it: "menganggap guru hanya mengajar". */
  readonly absolute: ReadonlySet<string>;
  /** The belief begins behind them: "bahwa", "that". */
  readonly that: ReadonlySet<string>;
  /** Lead from a name for the belief to the belief: "anggapan itu adalah …", "the myth is …". */
  readonly is: ReadonlySet<string>;
  /** Lead from a name for the belief to what it is about: "mitos tentang guru". */
  readonly about: ReadonlySet<string>;
  /** Behind a verb of thinking no statement begins with them: "berpikir tentang …", "think of …". */
  readonly of: ReadonlySet<string>;
  /** Lead to what something is taken for. */
  readonly as: ReadonlySet<string>;
  /** Verbs that need what follows them: "see bakers as cooks". */
  readonly seeing: ReadonlySet<string>;
  /** Any number of these may stand in front of the words of a frame or between them: "masih", "often". */
  readonly around: ReadonlySet<string>;
  /** A sentence that begins so, with a comma behind it, begins with a frame. */
  readonly openers: readonly (readonly string[])[];
  /** The same without a comma: "konon tukang roti …". */
  readonly bareOpeners: readonly (readonly string[])[];
  /** In front of a belief that is put as a question: "apakah benar …". */
  readonly questions: readonly (readonly string[])[];
  /** Behind a belief: "…, begitu kata orang". */
  readonly closers: readonly (readonly string[])[];
  /** A sentence without any of them has no frame: asked first, for speed. */
  readonly telling: ReadonlySet<string>;
  /** All words that a judgement behind the belief consists of: "… is simply not true". */
  readonly judging: ReadonlySet<string>;
  /** Of these a judgement needs one: "wrong", "mitos". */
  readonly verdicts: ReadonlySet<string>;
  /** Point back at the belief in such a judgement: "…, and this is wrong". */
  readonly pointing: ReadonlySet<string>;
  /** Join such a judgement to the belief where no comma does: "… and this is wrong". */
  readonly linking: ReadonlySet<string>;
}

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

/** These need no comma: "Konon tukang roti …". */
const BARE_OPENERS: Readonly<Record<Language, string>> = {
  id: "konon|konon kabarnya|katanya|katanya sih|kata orang sih|kabarnya",
  en: `rumour has it|rumor has it|popular belief has it|word has it|you may have heard that|you may also have heard that|
    you might have heard that|you might also have heard that|you have probably heard that|you've probably heard that|
    you’ve probably heard that|you often hear that|you will hear that|we often hear that|one often hears that`,
};

/** In front of a belief that is asked. */
const QUESTIONS: Readonly<Record<Language, string>> = {
  id: "apakah benar|apa benar|benarkah|apakah betul|apa betul|betulkah|apakah benar bahwa|benarkah bahwa",
  en: "is it true that|is it really true that|is it right that",
};

/** Behind a belief, with a comma or a quotation in front. */
const CLOSERS: Readonly<Record<Language, string>> = {
  id: `begitu kata orang|begitu kata banyak orang|kata orang|kata banyak orang|begitu anggapan orang|begitu anggapan banyak orang|
    begitu anggapan umum|begitulah anggapan orang|begitulah kata orang|begitu katanya|demikian kata orang|demikian anggapan orang|
    demikian anggapan umum|begitu pikir orang|begitu pikir banyak orang|begitu pendapat umum|begitu bunyi anggapan umum`,
  en: `so people say|or so people say|or so they say|so they say|as people say|people say|many people say|so the saying goes|
    or so many people think|so many people think|as many people believe|or so it is said`,
};

/** Besides the usual ones, in everyday speech. */
const MORE_THINKING: Readonly<Record<Language, string>> = {
  id: "kira ngira pikir mikir nyangka sangka duga",
  en: "reckons figure",
};

const split = (list: string): readonly (readonly string[])[] => list.split("|").map((one) => one.trim().split(/\s+/));

const listsOf = (language: Language) => {
  const { crowd, views, thinking, thought, absolute } = BELIEF_WORDS[language];
  const openers = split(OPENERS[language]);
  const bareOpeners = split(BARE_OPENERS[language]);
  const questions = split(QUESTIONS[language]);
  const closers = split(CLOSERS[language]);
  const more = MORE_THINKING[language].split(" ");
  const ends = closers.flatMap((closer) => closer.at(-1) ?? "");
  const firsts = [...openers, ...bareOpeners, ...questions].flatMap(([first = ""]) => first);
  return {
    openers,
    bareOpeners,
    questions,
    closers,
    telling: new Set([...views, ...thinking, ...more, ...thought, ...firsts, ...ends]),
    crowd: new Set([...crowd, ...MORE_CROWD[language].split(" ")]),
    views: new Set(views),
    thinking: new Set([...thinking, ...more]),
    thought: new Set(thought),
    absolute: new Set(absolute),
  };
};

export const FRAMES: Readonly<Record<Language, FrameWords>> = {
  id: {
    ...listsOf("id"),
    that: wordSet("bahwa kalau bahwasanya"),
    is: wordSet("adalah ialah yaitu yakni"),
    as: wordSet("sebagai seperti"),
    of: wordSet("tentang akan sebagai soal seperti dari dengan pada kepada diri"),
    about: wordSet("tentang mengenai soal seputar terhadap"),
    seeing: wordSet(
      "memandang menilai membayangkan menganggap dianggap dipandang dinilai dibayangkan diremehkan percaya",
    ),
    around: wordSet(
      `salah satu ada adanya terdapat masih sering kerap kali sekali selalu biasanya umumnya kadang juga pula pun yang paling sangat
      orang masyarakat awam publik umum banyak sebagian besar kebanyakan beberapa kalangan luar tua muda keliru kaprah salah
      populer lazim beredar muncul terbesar utama terjadi dijumpai terdengar selain itu namun tetapi di dalam oleh mungkin
      pernah telah sudah tidak tak sedikit suatu sebuah seolah-olah sekarang hingga saat ini kini para siswa lain lainnya
      sempat tentu suka dengan mudah cenderung hanya pada bahkan malah`,
    ),
    judging: wordSet(
      "salah keliru mitos miskonsepsi anggapan pandangan yang benar tepat tidak tidaklah sepenuhnya sangat umum sebuah suatu besar kesalahpahaman itu adalah merupakan",
    ),
    verdicts: wordSet("salah keliru mitos miskonsepsi benar tepat kesalahpahaman"),
    pointing: wordSet("itu ini hal tersebut yang tadi"),
    linking: wordSet("dan tetapi tapi namun padahal"),
  },
  en: {
    ...listsOf("en"),
    that: wordSet("that"),
    is: wordSet("is are was remains"),
    as: wordSet("as like"),
    of: wordSet("of about as in to so like"),
    about: wordSet("about of around regarding concerning surrounding"),
    seeing: wordSet(
      "see regard consider view picture imagine imagines expect tell feel say seen regarded considered viewed pictured dismissed imagined perceived",
    ),
    around: wordSet(
      `a an the one another there there's it it's is are was has been common commonly popular popularly widespread frequent frequently
      general generally usual usually often sometimes always still also even of in among about wrongly mistakenly widely many most
      some people persons public everyone outsiders other others else who will may might tend tends to would perhaps probably
      persistent typical biggest main greatest old well-known and but yet however more than first us them family members young
      outside trade likely easily mistaken false wrong so us for even`,
    ),
    judging: wordSet(
      "a an the is was are myth misconception wrong false mistaken untrue not true common popular widespread belief idea error simply just mistake",
    ),
    verdicts: wordSet("myth misconception wrong false mistaken untrue true error mistake"),
    pointing: wordSet("this that it which that's it's"),
    linking: wordSet("and but yet"),
  },
};
