// Sections with several phrases that leave open what is meant. One such phrase does no harm.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { isQuoted } from "../prose/candidate";
import { type Match, type PhraseList, phrasesByKind } from "../prose/phrases";
import { profileWith } from "../write/example";
import type { Related, Report, Rule } from "./rule";

/** Phrases that stand for whatever the reader may think of. One of them does no harm. */
const VAGUE: Readonly<Record<Language, PhraseList<"vague">>> = {
  id: phrasesByKind(
    { language: "id" },
    {
      vague: `dan sebagainya|dan lain-lain|lain-lain|dan lain sebagainya|lain sebagainya|dan seterusnya|dll|dsb|dst|
        dan masih banyak lagi|berbagai|berbagai hal|berbagai macam|berbagai macam hal|beragam hal|banyak hal|hal-hal lain|
        hal-hal lainnya|hal lainnya|hal-hal tertentu|beberapa hal|beberapa urusan|pihak terkait|pihak-pihak terkait|
        pihak yang terkait|instansi terkait|hal-hal terkait|hal terkait|tugas lainnya|tugas-tugas lain|tugas-tugas lainnya|
        dan semacamnya|dan sejenisnya|yang baik|yang tepat|yang memadai|memadai|sesuatu|urusan tertentu|hal tertentu`,
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      vague: `etc|et cetera|and so on|and so forth|and the like|and much more|various|various things|various tasks|
        various matters|many things|many other things|several other things|things like that|and other things|other things|
        a variety of things|a variety of tasks|all kinds of|all sorts of|relevant parties|relevant stakeholders|other duties|
        other tasks|duties as assigned|certain things|a number of things|different things|several things|good`,
    },
  ),
};

/** So many in one section leave the reader with nothing. */
const TOO_MANY = 3;

export const vague: Rule = {
  id: "vague",
  title: { en: "Vague words", id: "Kata yang tidak jelas maksudnya" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "“And so on” and “various tasks” tell nothing to readers who do not know the occupation yet. One such phrase does no harm; three in one section leave readers with nothing. Name one or two things that can be seen in the working day.",
        id: "“Dan sebagainya” dan “pihak terkait” tidak memberi tahu apa pun kepada pembaca yang belum mengenal pekerjaannya. Satu ungkapan seperti itu tidak mengapa; jika ada tiga dalam satu bagian, pembaca tidak mendapat apa-apa. Sebutkan satu atau dua hal yang tampak dalam keseharian kerja.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Bakers also do various tasks, talk to relevant parties and so on.\n"),
          marks: ["various tasks"],
        },
        id: {
          text: profileWith(
            "id",
            "reality: Tukang roti juga mengurus berbagai hal dengan pihak terkait dan sebagainya.\n",
          ),
          marks: ["berbagai hal"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Bakers also order flour, clean ovens and train apprentices.\n") },
        id: { text: profileWith("id", "reality: Tukang roti juga memesan tepung dan berbicara dengan pemasok.\n") },
      },
    };
  },
  messages: {
    vague: {
      en: "This section has {count} vague phrases: {phrases}. Name one or two things that can be seen in the working day.",
      id: "Bagian ini memuat {count} ungkapan yang tidak jelas maksudnya: {phrases}. Sebutkan satu atau dua hal yang tampak dalam keseharian kerja.",
    },
    another: { en: "This one is vague too.", id: "Yang ini juga tidak jelas maksudnya." },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const bySection = new Map<string, Match<unknown>[]>();
    for (const match of VAGUE[language].in(profile)) {
      if (isQuoted(match)) continue;
      const { section } = match.passage;
      const others = bySection.get(section);
      if (others) others.push(match);
      else bySection.set(section, [match]);
    }
    for (const matches of bySection.values()) if (matches.length >= TOO_MANY) report(reportOf(matches));
  },
};

/** More of them make no message clearer. */
const MOST_SHOWN = 5;

/** At the first of them; the others are told of beside it. */
function reportOf(matches: readonly Match<unknown>[]): Report {
  const [first, ...others] = matches;
  const { passage, start, end } = first!;
  const phrases = new Set(matches.map(({ words }) => words.map(({ lower }) => lower).join(" ")));
  const shown = [...phrases].slice(0, MOST_SHOWN);
  const related = others
    .slice(0, MOST_SHOWN)
    .map((other): Related => ({ span: other.passage.span(other.start, other.end), message: "another", args: {} }));
  const args = { count: matches.length, phrases: shown };
  return { span: passage.span(start, end), message: "vague", args, related, path: passage.path };
}
