// Figures that a reader may want a source for: sums, shares, counts, years and records. Nothing that is only supposed or quoted.
import type { Language } from "../message";
import type { Profile } from "../profile/profile";
import { inSentence, isQuoted } from "./candidate";
import { isAmount, isYear, type Numeral, numeralsOf, spanOfNumeral } from "./figures";
import type { Passage } from "./passage";
import { type Match, type PhraseList, phrasesByKind } from "./phrases";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/**
 * Words that make a number large; amounts and ratios in words; records that are claims by themselves, and those that are claims where the sentence speaks of
 * pay, demand or occupations.
 */
type Kind = "magnitude" | "amount" | "claim" | "record";

const PHRASES: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id" },
    {
      magnitude: "juta|miliar|milyar|triliun",
      amount: `jutaan rupiah|miliaran rupiah|dua kali lipat|tiga kali lipat|empat kali lipat|lima kali lipat|sepuluh kali lipat|satu dari dua|satu dari tiga|satu dari empat|satu dari lima|
        satu dari sepuluh|dua dari tiga|dua dari lima|tiga dari empat|tiga dari lima|empat dari lima|tujuh dari sepuluh|
        delapan dari sepuluh|sembilan dari sepuluh|dua pertiga|tiga perempat|separuh lebih|lebih dari separuh|
        puluh persen|seratus persen`,
      claim: "dengan gaji tertinggi|dengan bayaran tertinggi|bergaji tertinggi|berpenghasilan tertinggi",
      record: `tertinggi|terbesar|terbanyak|terendah|termahal|terpopuler|terlaris|tercepat|paling tinggi|paling besar|
        paling banyak|paling rendah|paling dicari|paling diminati|paling dibutuhkan|paling dibayar|paling laku|paling laris|
        paling bergengsi|paling populer|paling favorit|paling menjanjikan|paling menguntungkan|paling berbahaya|paling mahal|
        paling bahagia|paling langka|paling cepat`,
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      magnitude: "million|billion|trillion",
      amount: `twice as many|three times as many|twice as much|three times as much|threefold|tenfold|one in two|one in three|one in four|one in five|one in ten|two in three|
        two in five|three in four|three in five|four in five|nine in ten|one out of two|one out of three|one out of four|one out of five|
        one out of ten|two out of three|three out of four|four out of five|nine out of ten|two thirds|two-thirds|three quarters|
        three-quarters|a third of all|half of all|more than half`,
      claim: `highest-paid|best-paid|top-paying|highest-paying|fastest-growing|most in demand|most sought-after|highest paid|best paid|
        fastest growing`,
      record:
        "highest|lowest|largest|biggest|most popular|most dangerous|most prestigious|most common|most promising|rarest|happiest",
    },
  ),
};

/** What a record is about where it is a claim that someone has counted. */
const COUNTED: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`gaji upah pendapatan penghasilan bayaran honor honorarium tunjangan permintaan peminat lowongan profesi pekerjaan jabatan
    karier jurusan dunia asia indonesia negara angka jumlah persentase`),
  en: wordSet(`pay salary salaries wage wages income incomes earnings demand profession professions occupation occupations job jobs career
    careers world country asia indonesia number numbers rate rates vacancies`),
};

/** A year is a claim where it says when something was more or less than before; else it dates an event, which stays true. */
const CHANGING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`naik turun meningkat menurun bertambah berkurang tumbuh melonjak anjlok mencapai sebanyak jumlah jumlahnya berjumlah diperkirakan
    diproyeksikan rata-rata lebih kurang tertinggi terbanyak terendah`),
  en: wordSet(`rise rises rose risen grow grows grew grown growth increase increases increased fall falls fell fallen double doubled decline
    declined drop dropped number numbers expected projected forecast average reached more fewer less highest lowest`),
};

/** Offsets into the passage's text. */
export interface Figure {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** In text order, none inside another. */
export function figuresIn(profile: Profile, language: Language): Figure[] {
  const found = PHRASES[language].in(profile).filter((match) => isFigure(match, language));
  const numerals = numeralsOf(profile).filter((numeral) => {
    if (isAmount(numeral)) return !isSupposed(sentenceOf(numeral, language));
    if (!isYear(numeral)) return false;
    const sentence = sentenceOf(numeral, language);
    return !isSupposed(sentence) && sentence.some(({ lower }) => CHANGING[language].has(lower));
  });
  const figures = [
    ...found.map(({ passage, start, end }) => ({ passage, start, end })),
    ...numerals.map((numeral) => ({ passage: numeral.passage, ...spanOfNumeral(numeral) })),
  ];
  figures.sort((a, b) => a.passage.node.span.start - b.passage.node.span.start || a.start - b.start);
  return figures.filter(({ passage, start }, i) => passage !== figures[i - 1]?.passage || start >= figures[i - 1]!.end);
}

const sentenceOf = ({ passage, at, word }: Numeral, language: Language): readonly Word[] =>
  inSentence({ passage, at, words: [word], start: word.start, end: word.end, clitic: "", value: null }, language)
    ?.sentence ?? [];

/** What a sentence supposes, for an example or a case, it does not claim. */
function isSupposed(sentence: readonly Word[]): boolean {
  let isSo = supposed.get(sentence);
  if (isSo === undefined) {
    isSo = sentence.some(({ lower }) => SUPPOSING.has(lower));
    supposed.set(sentence, isSo);
  }
  return isSo;
}

/** A sentence may hold thousands of figures: it is looked through once. */
const supposed = new WeakMap<readonly Word[], boolean>();

const SUPPOSING = wordSet(
  "jika bila apabila seandainya misalnya misalkan contoh contohnya andai if suppose imagine example unless",
);

/** In front of "juta" and the like they make a figure, as digits do. */
const COUNTING =
  /\d|^(?:satu|se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|seratus|seribu|setengah|puluhan|ratusan|belasan|beberapa|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|several|few)$/;

const CLAIMING = wordSet("the its their is are has have among a");

/** So many words behind a record its subject stands; in Indonesian it may stand in front as well. */
const REACH = { id: 8, en: 3 };

function isFigure(match: Match<Kind>, language: Language): boolean {
  if (isQuoted(match)) return false;
  const found = inSentence(match, language);
  if (!found) return false;
  const { sentence, at, value, words } = found;
  if (isSupposed(sentence)) return false;
  const before = sentence[at - 1]?.lower ?? "";
  if (value === "magnitude") return COUNTING.test(before);
  // "Salah satu dari dua" is one of two.
  if (value !== "record") return before !== "salah";
  // "Paling rendah 25 tahun" is at least so much.
  if (words[0]!.lower === "paling" && COUNTING.test(sentence[at + words.length]?.lower ?? "")) return false;
  const from = language === "id" ? Math.max(0, at - REACH.id) : at;
  // "For highest productivity" is an aim; "the highest pay" claims something.
  if (language === "en" && !CLAIMING.has(before)) return false;
  const near = sentence.slice(from, at + words.length + REACH[language]);
  return near.some(({ lower }) => COUNTED[language].has(lower));
}
