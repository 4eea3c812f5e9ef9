// Whether a misconception is plainly none: an answer, a question about the work, a statement of variety, or what the profile itself
// says of the work. Whatever else it says may be believed of somebody, and judging that is not for words.
import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { BELIEF_WORDS } from "./belief-words";
import { isBelief, isJudgement } from "./beliefs";
import { contentOf, shareIn } from "./content-words";
import { type Passage, passagesOf } from "./passage";
import { PassagePhrases } from "./passage-phrases";
import { sentencesOf } from "./sentences";

const phrases = (list: readonly string[]) =>
  new PassagePhrases(() => list.map((phrase) => [phrase.trim(), true] as const));

/** "Faktanya", "in fact": what begins so is an answer. */
const ANSWERS: Readonly<Record<Language, PassagePhrases<true>>> = {
  id: phrases(BELIEF_WORDS.id.adverbs),
  en: phrases(BELIEF_WORDS.en.adverbs),
};

/** They leave everything open. */
const VARIETY: Readonly<Record<Language, PassagePhrases<true>>> = {
  id: phrases(
    `beragam|beraneka|beraneka ragam|bermacam-macam|bervariasi|berbeda-beda|yang berbeda|berbagai bidang|berbagai jenis|
    berbagai macam|berbagai tempat|berbagai hal|banyak bidang|banyak jenis|banyak macam|banyak cabang|ada yang`.split(
      "|",
    ),
  ),
  en: phrases(
    `varied|varies|vary|various|diverse|many kinds|many different|several kinds|a wide range|a range of|differs from one|
    different from day|different every day`.split("|"),
  ),
};

/** Questions that want to know something. */
const ASKING: Readonly<Record<Language, RegExp>> = {
  id: /^\s*(?:apa saja|apa tugas|apa itu|apa yang (?:di)?(?:kerjakan|lakukan)|bagaimana (?:cara|menjadi)|berapa (?:gaji|lama|penghasilan|orang|jam)) [^?]*\?\s*$/iu,
  en: /^\s*(?:what do(?:es)? [^?]{1,80} do|how (?:much|many|long) [^?]*|how do(?:es)? [^?]{1,80} become [^?]*|what is an? [^?]{1,80})\?\s*$/iu,
};

export function isPlain(profile: Profile, misconception: Passage, language: Language): boolean {
  if (ASKING[language].test(misconception.text)) return true;
  if (isAnswer(misconception, language)) return true;
  if (VARIETY[language].isIn(misconception)) return !isJudgement(misconception, language);
  return !isBelief(misconception, language) && isOfTheWork(profile, misconception, language);
}

/** Its first words say so, and a mark stands behind them, or nothing that judges. */
function isAnswer(misconception: Passage, language: Language): boolean {
  for (const { at, end } of ANSWERS[language].in(misconception)) {
    if (at > 0) return false;
    return misconception.text[end] === "," || !isJudgement(misconception, language);
  }
  return false;
}

/** So much of it stands in the duties or the summary, and so many words of it: there it is told as a fact. */
const LEAST_SHARED = 0.8;
const LEAST_WORDS = 3;

function isOfTheWork(profile: Profile, misconception: Passage, language: Language): boolean {
  if (sentencesOf(misconception, language).length > 1) return false;
  const said = contentOf(profile, misconception, language);
  return said.length >= LEAST_WORDS && shareIn(said, workOf(profile, language)) >= LEAST_SHARED;
}

/** What is said of the work, for rules that ask whether something else is. */
export const workOf = perLanguage(
  (profile, language): ReadonlySet<string> =>
    new Set(
      passagesOf(profile).flatMap((passage) =>
        OF_THE_WORK.has(passage.section) ? contentOf(profile, passage, language) : [],
      ),
    ),
);

const OF_THE_WORK: ReadonlySet<string> = new Set(["summary", "duties"]);
