// Which language a text is written in, where its sentences begin, which cues they hold. Decides no section.
import type { Language } from "../message";
import { capitalOf } from "../prose/capital";
import { readSentences } from "../prose/sentences";
import { wordsIn } from "../prose/words";
import type { Cue, Heading, ImportLanguage, Place } from "./cues";
import { ENGLISH } from "./words/english";
import { INDONESIAN } from "./words/indonesian";

export const languageWords = (language: Language): ImportLanguage => (language === "id" ? INDONESIAN : ENGLISH);

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "the and of to a an in is are that for with as on they not by who or their this it be from at you".split(" "),
  ),
  id: new Set(
    "yang dan di dengan untuk adalah ini itu dari tidak pada ke dalam atau juga orang akan bisa mereka anda oleh para saya karena jika".split(
      " ",
    ),
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

/** Short forms of notes and messages, written out where cues are looked for. */
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

const writtenOut = (text: string): string =>
  text.replace(IS_SHORT, (word) => SHORT[word.toLowerCase()] ?? word).replace(IS_DOUBLED, "$1-$1");

/** All that a sentence holds of cues for one place. */
export interface Found {
  readonly place: Place;
  readonly strength: Cue["strength"];
  /** Of its best cue, and one more where there are others. */
  readonly points: number;
  /** Of the strongest. */
  readonly index: number;
}

/** A sentence says where it belongs within so many characters. */
const HEAD = 260;
/** Shorter ones say nothing. */
const LEAST_SAID = 4;

/** What its cues say of each place, the best place first. Two hints are as good as a cue. */
export function cuesIn(sentence: string, { cues }: ImportLanguage): Found[] {
  const head = writtenOut(sentence.slice(0, HEAD));
  if (head.length < LEAST_SAID) return [];
  const places = new Map<Place, { best: Cue["strength"]; count: number; index: number }>();
  for (const { place, strength, pattern } of cues) {
    const index = head.search(pattern);
    if (index < 0) continue;
    const known = places.get(place) ?? { best: strength, count: 0, index };
    const isBetter = strength > known.best || (strength === known.best && index < known.index);
    const best = isBetter ? { best: strength, index } : { best: known.best, index: known.index };
    places.set(place, { ...best, count: known.count + 1 });
  }
  return [...places]
    .map(([place, { best, count, index }]) => {
      const points = best + (count > 1 ? 1 : 0);
      return { place, points, index, strength: points > 2 ? 3 : (points as Cue["strength"]) };
    })
    .sort(compare);
}

/** What does not suit is mostly said in words for what suits, with something that turns them. */
const compare = (a: Found, b: Found): number =>
  b.points - a.points || Number(b.place === "misfit") - Number(a.place === "misfit") || a.index - b.index;

/** What a label or heading announces, by itself or by the cues in it; null for anything else. */
export function headingIn(text: string, language: ImportLanguage): Heading | null {
  const label = writtenOut(text.slice(0, MOST_LABEL + 20))
    .replace(FILLER, "")
    .replace(/^[\s"“‘'(*_]+|[\s:?!.)"”’'*_–—-]+$/gu, "");
  if (label === "" || label.length > MOST_LABEL) return null;
  return language.labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

const FILLER = /^["“]?(?:terus|lalu|nah|oh ya|oh|eh|jadi|dan|tapi|so|and|but|well|then|now)(?:,| ) ?/iu;

const MOST_LABEL = 90;

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
