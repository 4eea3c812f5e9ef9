// Which language a text is written in, where its sentences begin, how short forms are written out. Decides no section.
import type { Language } from "../message";
import { capitalOf } from "../prose/capital";
import { readSentences } from "../prose/sentences";
import { wordSet } from "../prose/word-lists";
import { wordsIn } from "../prose/words";
import type { ImportLanguage } from "./language";
import { ENGLISH } from "./words/english";
import { INDONESIAN } from "./words/indonesian";

export const languageWords = (language: Language): ImportLanguage => (language === "id" ? INDONESIAN : ENGLISH);

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet("the and of to a an in is are that for with as on they not by who or their this it be from at you"),
  id: wordSet(
    "yang dan di dengan untuk adalah ini itu dari tidak pada ke dalam atau juga orang akan bisa mereka anda oleh para saya karena jika",
  ),
};
/** As much as tells the language of any text. */
const ENOUGH = 20_000;

/** The language whose commonest words occur most; null where neither's do. */
export function languageOf(text: string): Language | null {
  let balance = 0;
  for (const { lower } of wordsIn(text.slice(0, ENOUGH))) {
    if (COMMON.id.has(lower)) balance++;
    if (COMMON.en.has(lower)) balance--;
  }
  return balance === 0 ? null : balance > 0 ? "id" : "en";
}

/** Short forms of Indonesian notes and messages. */
const SHORT: Readonly<Record<string, string>> = {
  yg: "yang",
  dgn: "dengan",
  dg: "dengan",
  utk: "untuk",
  tdk: "tidak",
  krn: "karena",
  karna: "karena",
  hrs: "harus",
  sdh: "sudah",
  blm: "belum",
  jd: "jadi",
  jgn: "jangan",
  org: "orang",
  pd: "pada",
  spt: "seperti",
  kl: "kalau",
  klo: "kalau",
  kalo: "kalau",
  tp: "tapi",
  bgt: "banget",
  dr: "dari",
  gk: "nggak",
  ga: "nggak",
  sm: "sama",
  trs: "terus",
  bs: "bisa",
  sbg: "sebagai",
  kpd: "kepada",
  pdhl: "padahal",
  sblm: "sebelum",
  stlh: "setelah",
  dlm: "dalam",
  hny: "hanya",
  cm: "cuma",
  cuman: "cuma",
  bnyk: "banyak",
  tgs: "tugas",
  sy: "saya",
  km: "kamu",
  mrk: "mereka",
  jg: "juga",
  msh: "masih",
  emang: "memang",
  emg: "memang",
};
const IS_SHORT = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${Object.keys(SHORT).join("|")})(?![\\p{L}\\p{N}.-])`, "giu");

/** "Orang2" stands for "orang-orang". */
const IS_DOUBLED = /(?<![\p{L}\p{N}])(\p{L}{3,})2(?![\p{L}\p{N}])/gu;

export const writtenOut = (text: string): string =>
  text.replace(IS_SHORT, (word) => SHORT[word.toLowerCase()] ?? word).replace(IS_DOUBLED, "$1-$1");

/** Where sentences begin, in texts without capital letters, too. */
export const sentenceStarts = (text: string, language: Language): number[] =>
  readSentences(withCapitals(text), language).map(({ start }) => start);

/** What is written without capital letters, with capital letters where sentences begin. */
function withCapitals(text: string): string {
  const small = text.match(SMALL_START)?.length ?? 0;
  if (small < 2 || (text.match(CAPITAL_START)?.length ?? 0) * 2 > small) return text;
  return text.replace(SMALL_START, capitalOf);
}

const SMALL_START = /(?<=[\p{L}\d)"”]{2}[.!?] )\p{Ll}/gu;
const CAPITAL_START = /[.!?] \p{Lu}/gu;
