// A reality that has nothing to do with the misconception beside it: not one word in common, and none that answers.
import type { Language } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { isAnswer } from "../prose/beliefs";
import { contentOf, isOfTitle, stemsOf } from "../prose/content-words";
import { beliefPairsOf } from "../prose/pairs";
import { type Passage, visibleSpan } from "../prose/passage";
import { workOf } from "../prose/plain-statements";
import { sentencesOf } from "../prose/sentences";
import { shareField } from "../prose/word-fields";
import { wordSet } from "../prose/word-lists";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const realityNotAnswering: Rule = {
  id: "reality-not-answering",
  title: { en: "The reality does not answer the misconception", id: "Kenyataan tidak menjawab anggapan keliru" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers expect the reality to put right the misconception beside it: “they also …”, “not only …”, “rather …”. A reality that speaks of something else leaves the belief standing. Answer the belief, and put other facts in another section, or in a further pair of misconception and reality.",
        id: "Pembaca berharap kenyataan meluruskan anggapan di sebelahnya: “juga …”, “tidak hanya …”, “justru …”. Kenyataan yang membicarakan hal lain membiarkan anggapan itu tetap berdiri. Jawablah anggapannya, lalu tempatkan fakta lain di bagian lain, atau di pasangan anggapan dan kenyataan tersendiri.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Pay varies between regions.\n", "electrician"),
          marks: ["Pay varies between regions."],
        },
        id: {
          text: profileWith("id", "reality: Gajinya beragam menurut daerah.\n", "electrician"),
          marks: ["Gajinya beragam menurut daerah."],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "reality: Electricians also measure every circuit before they switch it on.\n",
            "electrician",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "reality: Teknisi listrik juga mengukur setiap rangkaian sebelum listrik dinyalakan.\n",
            "electrician",
          ),
        },
      },
    };
  },
  messages: {
    unanswered: {
      en: "This does not answer the misconception beside it. Explain how things really are.",
      id: "Teks ini tidak menjawab anggapan keliru di sebelahnya. Jelaskan apa yang sebenarnya terjadi.",
    },
    belief: { en: "This is the misconception.", id: "Inilah anggapan kelirunya." },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    for (const { misconception, reality } of beliefPairsOf(profile)) {
      if (!misconception || !reality || wordsOf(reality).length > LONGEST || isAnswer(reality, language)) continue;
      const said = new Set(contentOf(profile, reality, language));
      const claimed = new Set(contentOf(profile, misconception, language));
      if (said.size < LEAST_SAID || claimed.size === 0 || count(said, claimed) > 0) continue;
      if (
        isAboutPeople(profile, reality, language) ||
        isCounted(reality) ||
        shareField(misconception, reality, language)
      )
        continue;
      if (count(said, workOf(profile, language)) >= LEAST_OF_WORK) continue;
      const [span, belief] = [visibleSpan(reality), visibleSpan(misconception)];
      if (!span || !belief) continue;
      report({
        span,
        message: "unanswered",
        path: reality.path,
        related: [{ span: belief, message: "belief", args: {} }],
      });
    }
  },
};

/** A sentence begins with those who do the work: it tells what they do. */
function isAboutPeople(profile: Profile, passage: Passage, language: Language): boolean {
  const stems = stemsOf(passage, language);
  let first = 0;
  for (const { words } of sentencesOf(passage, language)) {
    const isPerson = PRONOUNS.has(words[0]?.lower ?? "");
    if (isPerson || stems.slice(first, first + FIRST_WORDS).some((stem) => isOfTitle(profile, stem, language)))
      return true;
    first += words.length;
  }
  return false;
}

/** "About half of all apprentices …", "setiap lagu …": how many it is true of answers a belief about all. */
const isCounted = (reality: Passage): boolean =>
  wordsOf(reality)
    .slice(0, FIRST_WORDS)
    .some(({ lower }) => COUNTS.has(lower));

const COUNTS = wordSet(`setiap tiap separuh setengah seperempat sepertiga mayoritas sebagian banyak kebanyakan hampir
  each every half quarter third most many majority few nearly almost`);

const FIRST_WORDS = 3;

/** What says more answers in its own way: of longer texts hardly one does not. */
const LONGEST = 10;

/** A single word tells too little. */
const LEAST_SAID = 2;
const PRONOUNS = wordSet("mereka ia dia kami they he she we");

/** So many words about the work may answer a belief without a word of it. */
const LEAST_OF_WORK = 2;

const count = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => others.has(one)).length;
