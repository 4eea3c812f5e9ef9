// Looks that the candidate should have. Things that look good, and bodies that the work measures, are not meant.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { type Found, ofCandidate } from "../prose/candidate";
import { type PhraseList, phrasesByKind } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import type { Word } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** What a phrase needs: nothing, to begin a statement, a word for a person beside it, a word that asks for it, or centimetres. */
type Kind = "looks" | "statement" | "ofPerson" | "measure" | "height";

/** Phrases that name a body or a face; words that may be said of things need a person beside them. */
const PHRASES: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id" },
    {
      looks: `berpenampilan menarik|berpenampilan yang menarik|berpenampilan fisik menarik|penampilan fisik menarik|
      penampilan fisik yang menarik|memiliki penampilan menarik|memiliki penampilan yang menarik|
      mempunyai penampilan menarik|punya penampilan menarik|berparas cantik|berparas tampan|berparas menarik|
      paras cantik|paras tampan|paras menarik|wajah cantik|wajah tampan|wajah menarik|wajah rupawan|wajah yang menarik|
      wajah yang cantik|wajah yang tampan|berwajah cantik|berwajah tampan|berwajah menarik|berwajah rupawan|
      good looking|good-looking|rupawan|ganteng|enak dipandang|sedap dipandang|postur tubuh ideal|
      postur ideal|tubuh ideal|tubuh proporsional|tubuh yang ideal|bertubuh ideal|bertubuh langsing|bertubuh ramping|
      bertubuh tinggi|berbadan tinggi|berbadan tegap|berbadan langsing|bertubuh tegap|tubuh langsing|tubuh ramping|
      berpostur tinggi|berpostur tegap|berpostur ideal|kulit putih|kulit cerah|kulit bersih|berkulit putih|berkulit cerah|
      berkulit bersih|warna kulit|tidak gemuk|tidak bertato|tidak berkacamata|tidak berjerawat|bertubuh proporsional|
      berpenampilan cantik|berpenampilan tampan|tampang menarik|fisik menarik|berfisik menarik|berwajah kurang menarik|
      wajah kurang menarik|berpenampilan kurang menarik|menarik secara fisik|bertubuh gemuk|bertubuh pendek|bertubuh kurus|
      bertubuh kekar|bertubuh besar|berbadan gemuk|berbadan pendek|berbadan kekar|berbadan besar`,
      statement: "penampilan menarik|penampilan yang menarik|langsing",
      ofPerson: "cantik|tampan",
      measure: "tinggi badan|berat badan",
      height: "tinggi|bertinggi|setinggi",
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      looks: `good looking|good-looking|good looks|attractive appearance|attractive looks|pleasant looks|pretty face|
      beautiful face|handsome face|attractive face|physically attractive|minimum height|height requirement|height of at least|weight proportionate to height|fair skin|light skin|fair-skinned|light-skinned|
      clear skin|slim figure|slender figure|slim build|good figure|no tattoos|no visible tattoos|without tattoos|
      pleasing appearance|attractive figure|physical attractiveness|physical beauty|nice-looking|pleasing looks|
      plain face|pretty smile|beautiful smile|attractive smile|nice face`,
      statement: "handsome|photogenic",
      ofPerson: "attractive|handsome|beautiful|pretty|slim|slender|overweight|fat|tall|skinny|ugly|short|thin",
      measure: "body height|body weight",
      height: "tall|taller|height",
    },
  ),
};

/** Words for a person, beside which a word for looks is said of that person. */
const PERSONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("orang seseorang wajah paras pria wanita perempuan laki-laki gadis harus wajib seorang"),
  en: wordSet(`person people someone man men woman women candidate candidates applicant applicants looking-person individuals
    girl girls face young personality`),
};

export const biasLooks: Rule = {
  id: "bias-looks",
  title: { en: "The candidate's looks", id: "Penampilan fisik calon pekerja" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Circular M/6/HK.04/V/2025 of Indonesia's Minister of Manpower names good looks, height and skin colour among the requirements that discriminate. Say what the work requires, such as neat clothes that suit the workplace, or reaching a high shelf.",
        id: "Surat Edaran Menteri Ketenagakerjaan M/6/HK.04/V/2025 menyebut penampilan menarik, tinggi badan, dan warna kulit sebagai syarat yang membeda-bedakan. Sebutkan tuntutan pekerjaannya, misalnya berpakaian rapi sesuai ketentuan kerja atau menjangkau rak tinggi.",
      },
      bad: {
        en: { text: profileWith("en", "fit: Attractive people who like early mornings.\n"), marks: ["Attractive"] },
        id: {
          text: profileWith("id", "fit: Orang berpenampilan menarik yang menyukai pagi hari.\n"),
          marks: ["berpenampilan menarik"],
        },
      },
      good: {
        en: {
          text: profileWith("en", "fit: People who dress for the workplace and like to arrange attractive shelves.\n"),
        },
        id: { text: profileWith("id", "fit: Orang yang berpakaian rapi dan senang menata kue menjadi menarik.\n") },
      },
    };
  },
  messages: {
    looks: {
      en: "“{text}” makes looks a requirement. Say what the work requires, such as neat clothes that suit the workplace.",
      id: "“{text}” mensyaratkan penampilan fisik. Sebutkan tuntutan pekerjaannya, misalnya berpakaian rapi sesuai ketentuan kerja.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    for (const found of ofCandidate(profile, language, PHRASES[language])) {
      const end = looksEnd(found, language);
      if (end === null) continue;
      const { passage, start } = found;
      const text = passage.text.slice(start, end);
      report({ span: passage.span(start, end), message: "looks", args: { text }, path: passage.path });
    }
  },
};

/** Where the words for looks end; null where something else is meant. */
function looksEnd(found: Found<Kind>, language: Language): number | null {
  const { value, end, sentence, at, words, passage, start } = found;
  const before = sentence[at - 1];
  const next = sentence[at + words.length];
  const centimetres = centimetresIn(sentence.slice(at + words.length, at + words.length + 6), language);
  const isFirst = !before || /[^\s]/.test(passage.text.slice(before.end, start));
  if (value === "looks") return !isFirst && isOfThing(words[0]!, before) ? null : (centimetres ?? end);
  if (value === "measure") return centimetres ?? (sentence.some(({ lower }) => ASKED.has(lower)) ? end : null);
  if (value === "height" || (centimetres !== null && /^tall/.test(words[0]!.lower))) return centimetres;
  if (value === "statement") return isFirst ? end : null;
  const persons = PERSONS[language];
  if (isFirst && language === "en" && isQualityOf(words[0]!, next, end, passage.text)) return end;
  const isBeside =
    language === "en" ? isNextTo(persons, next) || isAskedOf(before, next) : isPerson(persons, sentence, at);
  return isBeside ? end : null;
}

/** With one of these a measure of the body is a requirement; without, it may be what the work is about. */
const ASKED =
  wordSet(`minimal minimum maksimal maksimum ideal idealnya proporsional seimbang syarat persyaratan harus wajib cukup memadai sekurang-kurangnya
  setidaknya kg proportionate required requirement must least minimal maximum suitable proper correct right adequate kilograms`);

/** "Pajangan berpenampilan menarik": the noun in front is no person. */
const isOfThing = ({ lower }: Word, before: Word | undefined): boolean =>
  lower === "berpenampilan" && before !== undefined && !BEFORE_LOOKS.has(before.lower);

const BEFORE_LOOKS =
  wordSet(`orang orang-orang seseorang yang harus wajib dan serta atau kandidat calon pelamar diutamakan mereka pria wanita perempuan
  laki-laki sosok pribadi individu mampu bisa dapat tidak kurang selalu tetap ramah sopan perlu untuk siapa pemuda muda indonesia wni`);

/** A statement that begins with a quality and goes on with another: "slim and tall". */
const isQualityOf = ({ lower }: Word, next: Word | undefined, end: number, text: string): boolean =>
  /^(?:slim|slender|tall|handsome|attractive)$/.test(lower) &&
  (!next || /^(?:and|or)$/.test(next.lower) || /\S/.test(text.slice(end, next.start)));

const isNextTo = (persons: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && persons.has(word.lower);

/** "Must be attractive", "should look pretty": of the person, where no thing follows. */
const isAskedOf = (before: Word | undefined, next: Word | undefined): boolean =>
  before !== undefined &&
  /^(?:be|look|being)$/.test(before.lower) &&
  (!next || /^(?:and|or|to|in|for)$/.test(next.lower));

/** One of the two words in front is a word for a person. */
const isPerson = (persons: ReadonlySet<string>, sentence: readonly Word[], at: number): boolean =>
  sentence.slice(Math.max(0, at - 2), at).some(({ lower }) => persons.has(lower));

/** The end of a number of centimetres, as bodies have them. */
function centimetresIn(words: readonly Word[], language: Language): number | null {
  const number = words.findIndex(({ lower }) => /^1\d\d$/.test(lower) || /^1\d\dcm$/.test(lower));
  if (number < 0) return null;
  const unit = words[number + 1];
  if (words[number]!.lower.endsWith("cm")) return words[number]!.end;
  if (!unit || !/^(?:cm|sentimeter|centimetres|centimeters)$/.test(unit.lower)) return null;
  const tall = words[number + 2];
  return language === "en" && tall?.lower === "tall" ? tall.end : unit.end;
}
