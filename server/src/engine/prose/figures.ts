// The numbers of a profile's texts: which words hold a digit, which of them are years, shares, sums. Judges none of them.
import { perProfile } from "../profile/per-profile";
import { type Passage, passagesOf } from "./passage";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

/** A word that begins with a digit, or with a currency before it: "Rp4". */
export interface Numeral {
  readonly passage: Passage;
  /** Which of the passage's words it is. */
  readonly at: number;
  readonly word: Word;
}

/** In text order; without those in quotations and addresses. Most texts have none. */
export const numeralsOf = perProfile((profile): readonly Numeral[] =>
  passagesOf(profile).flatMap((passage) => (/\d/.test(passage.text) ? numeralsOfPassage(passage) : [])),
);

const numeralsOfPassage = (passage: Passage): Numeral[] =>
  wordsOf(passage).flatMap((word, at) => {
    const isNumeral = /^(?:rp|idr|usd)?\d/i.test(word.text) && (word.apart === null || word.apart === "emphasis");
    return isNumeral ? [{ passage, at, word }] : [];
  });

/** In front of a number they make it a year, in either language. */
const LEADS =
  wordSet(`tahun sejak pada per mulai hingga sampai ajaran anggaran awal akhir pertengahan in since by until from during after before year
  early late mid mid- januari februari maret april mei juni juli agustus september oktober november desember january february march
  may june july august october december`);

/** In front of "of" and a year: "as of 2020", "the end of 2020". */
const BEFORE_OF = wordSet("as end start beginning middle summer spring autumn winter");

/** "Nomor 14 Tahun 2019", "Number 14 of 2019": part of a name. */
const NUMBERED = wordSet("nomor no number pp uu permen perpres");

const YEAR = /^(?:19|20)\d\d(?:[-\u2010\u2011](?:(?:19|20)?\d\d))?$/;

/** A year by the word in front of it, or behind another such year: "2020–2024". */
export function isYear({ passage, at, word }: Numeral): boolean {
  if (!YEAR.test(word.text)) return false;
  const before = wordsOf(passage)[at - 1];
  if (before && /^(?:19|20)\d\d$/.test(before.text) && isBeside(passage, before, word)) return isLed(passage, at - 1);
  return isLed(passage, at);
}

const isBeside = ({ text }: Passage, before: Word, word: Word): boolean =>
  /^[\s(–/-]*$/.test(text.slice(before.end, word.start));

function isLed(passage: Passage, at: number): boolean {
  const words = wordsOf(passage);
  const [before, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
  if (!before || !isBeside(passage, before, words[at]!)) return false;
  if (NUMBERED.has(third?.lower ?? "") || NUMBERED.has(second?.lower ?? "")) return false;
  if (LEADS.has(before.lower)) return true;
  return before.lower === "of" && BEFORE_OF.has(second?.lower ?? "");
}

/** A year or an amount with its sign or unit: "$9", "40%", "Rp4 juta". */
export function spanOfNumeral({ passage, at, word }: Numeral): { readonly start: number; readonly end: number } {
  const words = wordsOf(passage);
  const [before, next] = [words[at - 1], words[at + 1]];
  const sign = /[$€£]\s?$/.exec(passage.text.slice(Math.max(0, word.start - 2), word.start));
  const isRupiah = before && /^(?:rp|idr|usd)$/.test(before.lower);
  const percent = /^\s?%/.exec(passage.text.slice(word.end, word.end + 2));
  const isUnit = next && MAGNITUDE.has(next.lower) && /^\s+$/.test(passage.text.slice(word.end, next.start));
  return {
    start: sign ? word.start - sign[0].length : isRupiah ? before.start : word.start,
    end: percent ? word.end + percent[0].length : isUnit ? next.end : word.end,
  };
}

const MAGNITUDE = wordSet(
  `ribu juta miliar milyar triliun thousand million billion trillion persen percent rupiah dolar dollar dollars euro euros`,
);

/** Behind a number they make it a measure of the work, not a count of something. */
const MEASURE =
  wordSet(`volt kv watt kilowatt kw mw rpm meter metre metres meters m km cm mm liter litre litres l kg gram g ton tonne tonnes pounds
  lb lbs derajat celsius hz mhz ghz px bar psi kaki feet ft mdpl kalori word words kata karakter characters putaran jam hour
  hours`);

/** A sum of money, a share, or a large count. */
export function isAmount(numeral: Numeral): boolean {
  const { passage, at, word } = numeral;
  const { text } = passage;
  const words = wordsOf(passage);
  const before = words[at - 1]?.lower ?? "";
  const next = words[at + 1];
  // All or nothing is no share that someone has counted.
  if (/^(?:0|100)$/.test(word.text)) return false;
  if (isPortion(numeral) || isDenomination(numeral) || isStandard(words[at - 1], word)) return false;
  const behind = next && /^\s+$/.test(text.slice(word.end, next.start)) ? next.lower : "";
  if (/^\s?%/.test(text.slice(word.end, word.end + 2)) || MAGNITUDE.has(behind)) return true;
  if (behind === "per" && words[at + 2]?.lower === "cent") return true;
  if (
    /^(?:rp|idr|usd|us\$)\d/.test(word.lower) ||
    /^(?:rp|idr|usd)$/.test(before) ||
    /[$€£]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))
  )
    return true;
  if (isYearlyThousands(words, at)) return true;
  if (isAverage(words, at) || isLeave(words, at)) return true;
  if (!/^\d{1,3}(?:[.,]\d{3})+$|^\d{5,}$/.test(word.text) || MEASURE.has(behind)) return false;
  return !NUMBERED.has(before) && behind !== "";
}

/** "Rata-rata 8.000 km", "an average of 30 calls": someone has counted. */
const isAverage = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((back) => /^(?:rata-rata|rerata|averages?|averaging)$/.test(words[at - back]?.lower ?? ""));

const SPANS = wordSet("hari minggu pekan bulan day days week weeks month months");

const LEAVE = wordSet("cuti libur liburan holiday holidays leave vacation");

/** "13 weeks of holiday", "cuti 12 hari": what an employer gives. */
function isLeave(words: readonly Word[], at: number): boolean {
  const isSpan = SPANS.has(words[at + 1]?.lower ?? "");
  const around = [words[at - 1], words[at + 2], words[at + 3]];
  return isSpan && around.some((word) => LEAVE.has(word?.lower ?? ""));
}

/** What things are made of, and how exact something is: what is measured or mixed, not what was counted. */
const PORTIONS =
  wordSet(`alkohol etanol kadar konsentrasi larutan kelembapan kemiringan hidrasi toleransi air garam gula lemak kakao protein klorin
  oksigen karat alcohol ethanol solution strength humidity gradient slope hydration tolerance moisture water salt sugar fat
  cocoa bleach oxygen`);

/** So many words in front of a share its substance may stand. */
const NEAR = 5;

/** "Alkohol 70%", "kadar air 60–65 persen", "±5%", "70% alcohol". */
function isPortion({ passage: { text }, passage, at, word }: Numeral): boolean {
  const words = wordsOf(passage);
  if (/[±]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return true;
  // Of a range the second number has the unit.
  const last = isShare(text, words, at) ? at : at + 1;
  if (!isShare(text, words, last)) return false;
  const behind = words[last + (PERCENT.test(words[last + 1]?.lower ?? "") ? 2 : 1)];
  if (behind && PORTIONS.has(behind.lower)) return true;
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    if (/[,.;:!?(]/.test(text.slice(words[i]!.end, words[i + 1]!.start))) return false;
    if (PORTIONS.has(words[i]!.lower)) return true;
  }
  return false;
}

const PERCENT = /^(?:persen|percent)$/;

const isShare = (text: string, words: readonly Word[], at: number): boolean => {
  const end = words[at]?.end;
  return end !== undefined && (/^\s?%/.test(text.slice(end, end + 2)) || PERCENT.test(words[at + 1]?.lower ?? ""));
};

const BEFORE_VALUE = wordSet("pecahan meterai materai lembaran koin nominal");

const BEHIND_VALUE = wordSet("note notes coin coins bill bills stamp stamps banknote banknotes");

/** A note, a coin, a stamp: "pecahan Rp2.000,00", "a £5 note". */
function isDenomination({ passage, at }: Numeral): boolean {
  const words = wordsOf(passage);
  const isValued = (word: Word | undefined) => BEFORE_VALUE.has(word?.lower ?? "");
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    if (/[.;:!?]/.test(passage.text.slice(words[i]!.end, words[i + 1]!.start))) break;
    if (isValued(words[i])) return true;
  }
  return BEHIND_VALUE.has(words[at + 1]?.lower ?? "");
}

/** "ISO 22000", "SNI 10010": the number is its name. */
const isStandard = (before: Word | undefined, { text }: Word): boolean =>
  /^\d+$/.test(text) && /^[A-Z]{2,6}$/.test(before?.text ?? "") && !/^(?:IDR|USD|EUR|GBP|SGD|RP)$/.test(before!.text);

/** "Between 22k and 30k a year": thousands, where a time stands behind them. */
function isYearlyThousands(words: readonly Word[], at: number): boolean {
  if (!/^\d{1,3}k$/.test(words[at]!.lower)) return false;
  const isRange = /^(?:and|to|or)$/.test(words[at + 1]?.lower ?? "") && /^\d{1,3}k$/.test(words[at + 2]?.lower ?? "");
  const from = isRange ? at + 3 : at + 1;
  return (
    /^(?:an?|per|each|every)$/.test(words[from]?.lower ?? "") &&
    /^(?:year|month|week|annum)$/.test(words[from + 1]?.lower ?? "")
  );
}
