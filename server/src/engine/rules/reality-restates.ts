// A reality that says again what the misconception or the duties say. It answers nothing.
import type { Language } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { isBareDenial, VERDICTS } from "../prose/bare-denials";
import { contentOf, isOfTitle, shareIn, stemsOf } from "../prose/content-words";
import { beliefPairsOf } from "../prose/pairs";
import { type Passage, passagesOf, visibleSpan } from "../prose/passage";
import { perText } from "../prose/readings";
import { sentencesOf } from "../prose/sentences";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** So much of what a reality says stands in the misconception already. */
const MOST_SHARED = 0.8;

/** So many times as many words. */
const MOST_LONGER = 2;

/** Fewer words in common are chance. */
const LEAST_WORDS = 2;
const LEAST_DUTY_WORDS = 3;

export const realityRestates: Rule = {
  id: "reality-restates",
  title: { en: "The reality says nothing new", id: "Kenyataan tidak menyampaikan hal baru" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "The reality answers a belief. If it repeats that belief, only denies it, or copies a sentence from the duties, readers learn nothing. Tell them one thing that they did not know.",
        id: "Kenyataan menjawab sebuah anggapan. Kenyataan yang mengulang anggapan itu, hanya membantahnya, atau menyalin kalimat dari tugas tidak menambah pengetahuan pembaca. Sampaikan satu hal yang belum mereka ketahui.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Electricians do not only change lamps and sockets.\n", "electrician"),
          marks: ["Electricians do not only change lamps and sockets."],
        },
        id: {
          text: profileWith(
            "id",
            "reality: Teknisi listrik tidak hanya mengganti lampu dan stopkontak.\n",
            "electrician",
          ),
          marks: ["Teknisi listrik tidak hanya mengganti lampu dan stopkontak."],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "reality: Lamps are only a small part of it. Electricians also read building plans.\n",
            "electrician",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "reality: Lampu hanya bagian kecil. Teknisi listrik juga membaca denah bangunan.\n",
            "electrician",
          ),
        },
      },
    };
  },
  messages: {
    belief: {
      en: "This only repeats the misconception. Explain how things really are.",
      id: "Teks ini hanya mengulang anggapan kelirunya. Jelaskan apa yang sebenarnya terjadi.",
    },
    duty: {
      en: "This sentence is already among the duties. Answer the misconception with something that readers do not know yet.",
      id: "Kalimat ini sudah ada di bagian tugas. Jawablah anggapan kelirunya dengan hal yang belum diketahui pembaca.",
    },
    there: { en: "It is already said here.", id: "Isinya sudah ada di sini." },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    let duties: ReadonlyMap<string, Statement> | undefined;
    const dutyPassages = passagesOf(profile).filter(({ section }) => section === "duties");
    const endings = new Set(dutyPassages.flatMap(lastWordsOf));
    for (const { misconception, reality } of beliefPairsOf(profile)) {
      if (!reality) continue;
      const { path } = reality;
      if (misconception && isRepeated(profile, misconception, reality, language)) {
        const [span, belief] = [visibleSpan(reality), visibleSpan(misconception)];
        if (span && belief)
          report({ span, message: "belief", path, related: [{ span: belief, message: "there", args: {} }] });
        continue;
      }
      if (!lastWordsOf(reality).some((word) => endings.has(word))) continue;
      duties ??= dutiesOf(profile, language);
      for (const { passage, start, end, key } of statementsIn(profile, reality, language)) {
        const duty = duties.get(key);
        if (!duty) continue;
        const related = [{ span: duty.passage.span(duty.start, duty.end), message: "there", args: {} }];
        report({ span: passage.span(start, end), message: "duty", path, related });
      }
    }
  },
};

/** The words in front of a mark that may end a sentence: where two sentences are the same, these are. */
const lastWordsOf = perText((reading): readonly string[] => {
  const words = wordsOf({ reading });
  const { text } = reading;
  return words.flatMap(({ lower, end }, i) => (i === words.length - 1 || ENDS.has(text[end]!) ? [lower] : []));
});

const ENDS: ReadonlySet<string> = new Set([...'\n.!?…)”"’']);

function dutiesOf(profile: Profile, language: Language): ReadonlyMap<string, Statement> {
  const statements = passagesOf(profile).flatMap((passage) =>
    passage.section === "duties" ? statementsIn(profile, passage, language) : [],
  );
  return new Map(statements.filter(({ key }) => key !== "").map((statement) => [statement.key, statement]));
}

function isRepeated(profile: Profile, misconception: Passage, reality: Passage, language: Language): boolean {
  if (isBareDenial(misconception, reality, language)) return true;
  const words = wordsOf(reality);
  // A text that is much longer says more.
  if (words.length > MOST_LONGER * wordsOf(misconception).length) return false;
  const stems = stemsOf(reality, language);
  const said = stems.filter(
    (stem, i) => stem !== "" && !isOfTitle(profile, stem, language) && !VERDICTS[language].has(words[i]!.lower),
  );
  if (said.length < LEAST_WORDS) return false;
  return shareIn(said, new Set(contentOf(profile, misconception, language))) >= MOST_SHARED;
}

/** A sentence, or an entry of a list. */
interface Statement {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** What it says, whatever joins its words; empty where that is too little to be told from others. */
  readonly key: string;
}

function statementsIn(profile: Profile, passage: Passage, language: Language): Statement[] {
  let first = 0;
  return sentencesOf(passage, language).map(({ start, end, words }) => {
    const stems = contentOf(profile, passage, language, first, first + words.length);
    first += words.length;
    return { passage, start, end, key: stems.length < LEAST_DUTY_WORDS ? "" : stems.join(" ") };
  });
}
