// A sentence that says twice that the work suits somebody: "Orang yang cocok … adalah …, akan cocok dengan …".
import type { Language } from "../message";
import { languageOf } from "../profile/profile";
import { inSentence, isQuoted } from "../prose/candidate";
import { type Match, type PhraseList, phrasesByKind } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** Words that say of somebody that the work suits them. */
const SUITING: Readonly<Record<Language, PhraseList<"suits">>> = {
  id: phrasesByKind({ language: "id" }, { suits: "cocok|sesuai|pas|tepat|ideal" }),
  en: phrasesByKind(
    { language: "en" },
    {
      suits: `suit|suits|suited|well suited|well-suited|suitable|ideal|right for|right person|right people|right candidate|perfect person|
      perfect candidate|a good fit|a great fit|a perfect fit|a good match|
      a great match|cut out for|fit for`,
    },
  ),
};

/** Between the two, or right behind the second: what makes a frame of one of them. */
const IS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(["adalah", "ialah", "yaitu", "yakni", "merupakan", "merekalah", "dialah", "itulah"]),
  en: new Set(["is", "are", "who", "someone", "those", "people"]),
};

/** In front of the second or behind it: it speaks of the work, not of clothes or colours. */
const BEFORE = wordSet(`akan sangat lebih paling juga tentu pasti bisa dapat mungkin merasa memang
  will would be is are may also very well most perfectly ideally really particularly especially feel best`);
const BEHIND = wordSet("untuk dengan bagi menjadi sebagai di dalam for to this the as in with");

export const fitDoubleFrame: Rule = {
  id: "fit-double-frame",
  title: {
    en: "A sentence that says twice whom the work suits",
    id: "Kalimat yang dua kali menyebut siapa yang cocok",
  },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "The heading already says that this section is about whom the work suits. A sentence that says so at the beginning and again at the end buries the traits in between. Name only the traits, preferably as a list.",
        id: "Judul bagian sudah menyatakan bahwa isinya tentang siapa yang cocok. Kalimat yang menyebutnya di awal, lalu sekali lagi di akhir, menenggelamkan sifat-sifat di tengahnya. Sebutkan sifatnya saja, sebaiknya sebagai daftar.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "fit: The ideal person is someone who stays calm and would be suited to this work.\n",
            "midwife",
          ),
          marks: ["suited"],
        },
        id: {
          text: profileWith(
            "id",
            "fit: Profil yang cocok adalah orang yang sabar dan telaten, akan cocok dengan pekerjaan ini.\n",
            "midwife",
          ),
          marks: ["cocok"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "fit: People who stay calm when others panic and who explain each step patiently.\n",
            "midwife",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "fit: Orang yang tetap tenang saat orang lain panik dan sabar menjelaskan setiap langkah.\n",
            "midwife",
          ),
        },
      },
    };
  },
  messages: {
    twice: {
      en: "This sentence already says “{first}”, and so does the heading. Name only the traits, preferably as a list.",
      id: "Kalimat ini sudah menyebut “{first}”, begitu pula judul bagiannya. Sebutkan sifatnya saja, sebaiknya sebagai daftar.",
    },
    first: { en: "This is said here for the first time.", id: "Di sini hal itu disebut pertama kali." },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    let first: Match<"suits"> | null = null;
    for (const match of SUITING[language].in(profile)) {
      const { passage, start, end } = match;
      if (!SECTIONS.has(passage.section) || isQuoted(match)) continue;
      if (!first || !isSameSentence(first, match, language)) {
        first = match;
        continue;
      }
      if (!isFrame(first, match, language)) continue;
      const said = { span: passage.span(first.start, first.end), message: "first", args: {} };
      const args = { first: passage.text.slice(first.start, first.end) };
      report({ span: passage.span(start, end), message: "twice", args, related: [said], path: passage.path });
    }
  },
};

const SECTIONS: ReadonlySet<string> = new Set(["fit", "misfit"]);

const isSameSentence = (first: Match<"suits">, second: Match<"suits">, language: Language): boolean =>
  first.passage === second.passage && inSentence(first, language)?.sentence === inSentence(second, language)?.sentence;

/** One of them says who suits, the other speaks of the work. */
function isFrame({ passage, at }: Match<"suits">, second: Match<"suits">, language: Language): boolean {
  const all = wordsOf(passage);
  const is = ({ lower }: Word) => IS[language].has(lower);
  const behind = all[second.at + second.words.length];
  if (behind && is(behind)) return true;
  const isOfWork = BEFORE.has(all[second.at - 1]!.lower) || BEHIND.has(behind?.lower ?? "");
  return isOfWork && all.slice(at, Math.min(second.at, at + REACH)).some(is);
}

/** So many words behind the first are looked at. */
const REACH = 60;
