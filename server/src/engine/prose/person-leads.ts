// Words that lead to what somebody is: "as a", "seorang". Which of them speak of the one who does the work. Judges nothing.
import type { Language } from "../message";
import type { Profile } from "../profile/profile";
import { inSentence, isQuoted } from "./candidate";
import { type Passage, passagesOf } from "./passage";
import { type PhraseList, phrasesByKind } from "./phrases";
import { sentencesOf } from "./sentences";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/** `role`: what follows is what somebody is. `person`: it may also be somebody whom one meets. */
type Kind = "role" | "person";

const LEADS: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id" },
    {
      role: "sebagai|sebagai seorang|menjadi|menjadi seorang|profesi|pekerjaan|karier sebagai|calon",
      person: "seorang|para|setiap",
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      role: "as a|as an|becoming a|becoming an|become a|become an|being a|being an|career as a",
      person: "every|each",
    },
  ),
};

/** In front of it they say that it is somebody else, was once, or will be. */
const ELSEWHERE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`dianggap dikira disangka bukan bukanlah dulu dulunya pernah sebelumnya semula awalnya mantan beralih pindah naik
    lanjut kelak seperti memulai mengawali dimulai mulai misalnya bersama dengan berbeda dibandingkan banyak sebagian beberapa`),
  en: wordSet(`mistaken regarded seen considered not former become becomes becoming once previously later start started starts begin began begins formerly
    like with alongside than unlike compared many some often first retrain move moved progress promoted advance`),
};

/** In front of a person these lead to somebody whom one meets. */
const MEETING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("kepada oleh dari membantu mendampingi melayani untuk bagi antara terhadap tanpa atau dan"),
  en: wordSet("for to by from help helps assist assists support supports or and"),
};

/** What belongs to a person: "tugas seorang kondektur". */
const BEFORE_PERSON = wordSet(`adalah ialah bahwa jika ketika tugas pekerjaan peran kerja jawab hidup kehidupan
  kesibukan rutinitas gaji penghasilan keahlian keterampilan kemampuan kewajiban that is when of`);

/** Words behind which somebody is named. */
export interface Lead {
  readonly passage: Passage;
  readonly sentence: readonly Word[];
  /** Where in the sentence they begin, and how many they are. */
  readonly at: number;
  readonly count: number;
  readonly kind: Kind;
}

export function leadsIn(profile: Profile, language: Language): Lead[] {
  const listed = LEADS[language].in(profile).flatMap((match): Lead[] => {
    const { passage, words, value: kind } = match;
    const found = isQuoted(match) ? null : inSentence(match, language);
    return found ? [{ passage, sentence: found.sentence, at: found.at, count: words.length, kind }] : [];
  });
  return language === "en" ? [...listed, ...articlesIn(profile)] : listed;
}

/** "A nurse …": an article says so only at the beginning, elsewhere it may lead to anything. */
const articlesIn = (profile: Profile): Lead[] =>
  passagesOf(profile).flatMap((passage) =>
    sentencesOf(passage, "en").flatMap(({ words: sentence }): Lead[] => {
      const { lower, apart } = sentence[0]!;
      const isArticle = (lower === "a" || lower === "an") && apart === null;
      return isArticle ? [{ passage, sentence, at: 0, count: 1, kind: "person" }] : [];
    }),
  );

/** Somebody whom one meets, or what somebody is not, was once, or will be. */
export function isElsewhere({ sentence, at, kind, passage }: Lead, language: Language): boolean {
  const before = sentence.slice(Math.max(0, at - 4), at);
  if (before.some(({ lower }) => ELSEWHERE[language].has(lower))) return true;
  const last = before.at(-1);
  if (kind === "role" || !last || /[,;:–—]/.test(passage.text.slice(last.end, sentence[at]!.start))) return false;
  if (before.some(({ lower }) => MEETING[language].has(lower))) return true;
  return !BEFORE_PERSON.has(last.lower);
}
