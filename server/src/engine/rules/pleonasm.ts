// Indonesian words that say the same twice: agar supaya, sangat … sekali, para X-X.
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { INDONESIAN_FUNCTION_WORDS } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import type { Passage } from "../prose/passage";
import { PhraseList } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga menakar berbagai bahan-bahan agar supaya rasanya tetap.\n"),
  marks: ["berbagai bahan-bahan", "agar supaya"],
});
const good = () => example("reality: Tukang roti juga menakar berbagai bahan agar rasanya tetap.\n");

const PAIRS = new PhraseList(
  () =>
    `agar supaya=agar, supaya agar=agar, adalah merupakan=adalah, merupakan adalah=adalah, ialah merupakan=ialah, yaitu adalah=yaitu, disebabkan karena=disebabkan oleh,
  diakibatkan karena=diakibatkan oleh, demi untuk=demi, guna untuk=untuk, bertujuan untuk agar=bertujuan untuk, dalam rangka untuk=untuk, sejak dari=sejak, mulai sejak=sejak, dimulai sejak dari=dimulai sejak, dimulai sejak=sejak, karena sebab=karena,
  sebab karena=karena, alasannya karena=alasannya, seperti misalnya=seperti, misalnya seperti=misalnya, contohnya seperti=contohnya, seperti contohnya=seperti, amat sangat=sangat,
  sangat amat=sangat, kemudian lalu=lalu, lalu kemudian=kemudian, hanya cukup dengan=cukup dengan, cukup hanya dengan=cukup dengan, namun tetapi=tetapi, tetapi namun=namun, meskipun tetapi=meskipun, akan tetapi namun=akan tetapi,
  hadir datang=hadir`
      .split(/,\s*/)
      .map((pair): [string, string] => {
        const [words = "", plain = ""] = pair.split("=");
        return [words, plain];
      }),
  { language: "id" },
);

/** Whither is said by the verb already, unless a noun says whither exactly: *naik ke atas panggung*, *turun ke bawah tanah*. */
const DIRECTIONS = new PhraseList(
  () =>
    [
      ["naik ke atas", "naik"],
      ["turun ke bawah", "turun"],
      ["maju ke depan", "maju"],
      ["mundur ke belakang", "mundur"],
    ] as const,
  { language: "id" },
);

/** In front of *tolong-menolong* and its like, which say it themselves. */
const MUTUAL = new PhraseList(() => [["saling", true]], { language: "id" });

interface Around {
  readonly last: string;
  readonly most: number;
}

/** The second word says what the first has said: *sangat sabar sekali*. With how many words between them at most. */
const AROUND = new PhraseList<Around>(
  () =>
    [
      ["sangat", { last: "sekali", most: 2 }],
      ["amat", { last: "sekali", most: 2 }],
      ["terlalu", { last: "sekali", most: 2 }],
      ["hanya", { last: "saja", most: 4 }],
      ["cuma", { last: "saja", most: 4 }],
    ] as const,
  { language: "id" },
);
const APART: ReadonlySet<string> = new Set(["dan", "atau", "tetapi", "yang", "hanya", "sangat"]);

/** With them *saja* has a sense of its own: *siapa saja*, *begitu saja*, *bisa saja*. */
const SAJA =
  wordSet(`siapa apa mana kapan bagaimana berapa kemana begitu sama boleh bisa tentu masih terus tetap sah biasa baik baru lagi pasti mungkin
  sewaktu-waktu sekadar malah bahkan`);

const MANY = new PhraseList(
  () => "para berbagai banyak beberapa sejumlah sekumpulan semua seluruh segala".split(" ").map((word) => [word, true]),
  { language: "id" },
);

/** Repeated words that are not the plural of the single one: most of these exist doubled alone. */
const SINGLE =
  wordSet(`undang laki kupu mata paru kura labah laba langit biri layang cita hati gado kunang lumba umang kira rata asal oleh gerak hal aba
  abu agar alun ambai ampai anai ancang angan ani anting ari awang baling beri cumi embel empek engah epok gara giring gula iming
  jala jampi jari jentik kanak kincir kisi kolang kuda lobi mega olok onde ondel ongol orong otak pernak pundi
  pura rama rambu rempah siku sia tiba ubun ubur umbul undur uneg unek urap wanti hula`);

export const pleonasm: Rule = {
  id: "pleonasm",
  title: { en: "A redundant expression", id: "Ungkapan yang berlebihan" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Words that repeat the meaning of another make a sentence longer, not clearer: for “agar supaya”, “agar” is enough; for “berbagai isu-isu”, “berbagai isu”.",
        id: "Kata yang mengulang makna kata lain membuat kalimat lebih panjang, bukan lebih jelas: “agar supaya” cukup “agar”, “berbagai isu-isu” cukup “berbagai isu”.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    twice: {
      en: "“{word}” is redundant; “{standard}” is enough.",
      id: "“{word}” berlebihan; cukup “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    const tell = (passage: Passage, at: number, count: number, plain: string) => {
      if (!isOwn(passage, at, count, config)) return;
      const words = wordsOf(passage);
      const [start, end] = [words[at]!.start, words[at + count - 1]!.end];
      const text = inCaseOf(passage.text.slice(start, end), plain);
      report({ ...correction(passage, start, end, text), message: "twice" });
    };
    for (const { passage, at, words, value } of PAIRS.in(profile)) tell(passage, at, words.length, value);
    for (const { passage, at, words, value } of DIRECTIONS.in(profile)) {
      if (!hasComplement(passage, at + words.length)) tell(passage, at, words.length, value);
    }
    for (const { passage, at } of MUTUAL.in(profile)) {
      const next = wordsOf(passage)[at + 1];
      if (next && isMutual(next.lower) && isJoined(passage, at)) tell(passage, at, 2, next.lower);
    }
    for (const { passage, at, value } of AROUND.in(profile)) {
      const last = closing(passage, at, value);
      if (last !== null) tell(passage, at, last - at + 1, between(passage, at, last));
    }
    for (const { passage, at } of MANY.in(profile)) {
      const single = pluralBehind(passage, at);
      if (single !== null) tell(passage, at, 2, `${wordsOf(passage)[at]!.lower} ${single}`);
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

/** Nothing but blanks is between a word and the next. */
function isJoined(passage: Passage, at: number): boolean {
  const words = wordsOf(passage);
  return /^\s+$/.test(passage.text.slice(words[at]!.end, words[at + 1]!.start));
}

/** A word that is no joining word goes on with the place. */
function hasComplement(passage: Passage, at: number): boolean {
  const next = wordsOf(passage)[at];
  return (
    next !== undefined &&
    isJoined(passage, at - 1) &&
    !GOING_ON.has(next.lower) &&
    !INDONESIAN_FUNCTION_WORDS.has(next.lower)
  );
}

const GOING_ON = wordSet(
  "lagi lalu kemudian sambil seraya bersama sebelum setelah sesudah saat sejak tanpa melalui lewat guna demi setiap sendiri",
);

/** *Tolong-menolong*, *bahu-membahu*. */
const isMutual = (lower: string): boolean => /^[a-z]{3,}-me[a-z]{3,}$/.test(lower);

/** Where the second word of a pair stands, a few words behind the first and with nothing but blanks between. */
function closing(passage: Passage, at: number, { last, most }: Around): number | null {
  const words = wordsOf(passage);
  for (let i = at + 1; i < words.length && i <= at + 1 + most; i++) {
    const { lower } = words[i]!;
    if (!isJoined(passage, i - 1) || APART.has(lower)) return null;
    if (lower !== last) continue;
    // "Hanya memakai satu jenis saja": farther behind it belongs to the number.
    if (
      i > at + 3 &&
      words.slice(at + 1, i).some((word) => /^(?:\d+|satu|dua|tiga|empat|lima|sebuah|seorang|seekor)$/.test(word.lower))
    )
      return null;
    return i > at + 1 && !(last === "saja" && SAJA.has(words[i - 1]!.lower)) ? i : null;
  }
  return null;
}

/** Without the second word: the first one and those between. */
function between(passage: Passage, at: number, last: number): string {
  const words = wordsOf(passage);
  return passage.text.slice(words[at]!.start, words[last - 1]!.end).replace(/\s+/g, " ");
}

/** `isu` of `isu-isu`, where that stands next. */
function pluralBehind(passage: Passage, at: number): string | null {
  const words = wordsOf(passage);
  const next = words[at + 1];
  if (!next || !isJoined(passage, at)) return null;
  const hyphen = next.lower.indexOf("-");
  const [first, again] = [next.lower.slice(0, hyphen), next.lower.slice(hyphen + 1)];
  if (hyphen < 2 || SINGLE.has(first) || next.text !== next.lower) return null;
  return again === first || again === `${first}nya` ? again : null;
}
