// A sentence that stands in the profile of another occupation too, nearly word for word.
import type { Config } from "../config/config";
import { statusOf } from "../gates/gates";
import { comparedSentences, placeOfSentence } from "../index/likeness";
import type { Alike } from "../index/likenesses";
import type { ProfileFacts } from "../index/profile-facts";
import type { Language } from "../message";
import { languageOf } from "../profile/profile";
import { likeness, SAME, type Shingled, shinglesOf } from "../prose/shingles";
import { profileWith } from "../write/example";
import type { Example, Related, Rule } from "./rule";

const COPY = {
  en: "reality: They also write down what they have seen and tell their colleagues when the shift changes.\n",
  id: "reality: Mereka juga mencatat hasil pengamatan dan menyampaikannya kepada rekan saat pergantian giliran kerja.\n",
};
const OWN = {
  en: "reality: Midwives also visit mother and child at home and see whether feeding goes well.\n",
  id: "reality: Bidan juga mengunjungi ibu dan bayi di rumah untuk melihat apakah penyusuan berjalan lancar.\n",
};

const english = (excerpt: string): Example => ({
  name: "midwife.en.occupation.yaml",
  text: profileWith("en", excerpt, "midwife"),
  excerpt,
  others: { "nurse.en.occupation.yaml": `title: Nurse\n${COPY.en}` },
});
const indonesian = (excerpt: string): Example => ({
  name: "bidan.occupation.yaml",
  text: profileWith("id", excerpt, "midwife"),
  excerpt,
  others: { "perawat.occupation.yaml": `title: Perawat\n${COPY.id}` },
});
const sentenceIn = (line: string): string => line.slice("reality: ".length, -1);

/** So many other places are shown. */
const MOST_SHOWN = 5;

export const duplicateSentence: Rule = {
  id: "duplicate-sentence",
  title: { en: "A sentence that is also in another profile", id: "Kalimat yang juga ada dalam profil lain" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers compare occupations, and a sentence that fits two of them describes neither. Say what is special about this one. Sentences that must appear in many profiles, such as a legal note, can be listed under “boilerplate” in the settings.",
        id: "Pembaca membandingkan pekerjaan, dan kalimat yang cocok untuk dua pekerjaan tidak menggambarkan satu pun di antaranya. Tuliskan apa yang khas pada pekerjaan ini. Kalimat yang memang harus ada di banyak profil, seperti catatan hukum, dapat didaftarkan di “boilerplate” dalam pengaturan.",
      },
      bad: {
        en: { ...english(COPY.en), marks: [sentenceIn(COPY.en)] },
        id: { ...indonesian(COPY.id), marks: [sentenceIn(COPY.id)] },
      },
      good: { en: english(OWN.en), id: indonesian(OWN.id) },
    };
  },
  messages: {
    copy: {
      en: "This sentence is also in the profile of “{title}”. Say what is special about this occupation.",
      id: "Kalimat ini juga ada dalam profil “{title}”. Tuliskan apa yang khas pada pekerjaan ini.",
    },
    copies: {
      en: "This sentence is also in {count} other profiles, such as “{title}”. Say what is special about this occupation.",
      id: "Kalimat ini juga ada dalam {count} profil lain, misalnya “{title}”. Tuliskan apa yang khas pada pekerjaan ini.",
    },
    there: { en: "In the profile of “{title}”.", id: "Dalam profil “{title}”." },
  },
  check(profile, { index, config }, report) {
    const { id } = profile.identity;
    // What is retired is kept as it was.
    if (id === null || statusOf(profile) === "retired") return;
    const language = languageOf(profile, config);
    for (const one of comparedSentences(profile, language)) {
      const copies = index.sentencesLike(
        one.shingles,
        (facts) => facts.id !== id && facts.status !== "retired" && !setsApart(one, facts),
      );
      const [first] = copies;
      if (!first || isBoilerplate(one, config, language)) continue;
      const args = { title: nameOf(first.facts), count: new Set(copies.map(({ facts }) => facts.id)).size };
      const { passage, sentence } = one;
      const related = copies.slice(0, MOST_SHOWN).map(placed);
      const message = args.count > 1 ? "copies" : "copy";
      // A word that differs may be the one that matters, and occupations may well have a duty in common.
      const isSurely = passage.kind === "prose" && copies.some(({ share }) => share === 1);
      const severity = isSurely ? "warning" : "info";
      report({
        span: passage.span(sentence.start, sentence.end),
        message,
        args,
        severity,
        related,
        path: passage.path,
      });
    }
  },
};

const nameOf = ({ title, id }: ProfileFacts): string => title?.text ?? id;

const placed = ({ facts, item }: Alike): Related => ({
  file: facts.file,
  span: placeOfSentence(facts.sentences, item),
  message: "there",
  args: { title: nameOf(facts) },
});

/** What sets two occupations against each other may stand in the profiles of both. */
function setsApart({ passage, sentence }: Shingled, facts: ProfileFacts): boolean {
  if (passage.section !== "comparison") return false;
  const said = passage.text.slice(sentence.start, sentence.end).toLowerCase();
  return said.includes(nameOf(facts).toLowerCase());
}

const allowedBy: Readonly<Record<Language, WeakMap<Config["boilerplate"], readonly (readonly number[])[]>>> = {
  en: new WeakMap(),
  id: new WeakMap(),
};

function isBoilerplate({ shingles }: Shingled, { boilerplate }: Config, language: Language): boolean {
  let allowed = allowedBy[language].get(boilerplate);
  if (!allowed) {
    allowed = boilerplate.map((text) => shinglesOf(text, language));
    allowedBy[language].set(boilerplate, allowed);
  }
  return allowed.some((sentence) => likeness(sentence, shingles) >= SAME);
}
