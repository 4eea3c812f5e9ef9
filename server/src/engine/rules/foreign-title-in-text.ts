// A sentence says "as a nurse" in the profile of somebody else: left over from the profile that it was copied from.
import { statusOf } from "../gates/gates";
import { foldedTitle } from "../index/index-keys";
import { namesOf } from "../index/occupations";
import { namesIn, type ProfileFacts } from "../index/profile-facts";
import type { Language } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { covered, type Name, namesAsWords } from "../prose/mentions";
import { isElsewhere, leadsIn } from "../prose/person-leads";
import type { Word } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule, RuleContext } from "./rule";

const english = (excerpt: string): Example => ({
  name: "librarian.en.occupation.yaml",
  text: profileWith("en", excerpt, "librarian"),
  excerpt,
  others: { "archivist.en.occupation.yaml": "title: Archivist\n" },
});
const indonesian = (excerpt: string): Example => ({
  name: "pustakawan.occupation.yaml",
  text: profileWith("id", excerpt, "librarian"),
  excerpt,
  others: { "arsiparis.occupation.yaml": "title: Arsiparis\n" },
});

/** So many words of a title are looked at. */
const MOST_WORDS = 6;

export const foreignTitleInText: Rule = {
  id: "foreign-title-in-text",
  title: { en: "The text is about another occupation", id: "Teks membicarakan pekerjaan lain" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A profile that began as a copy of another one often still has the old title in a sentence. Readers then wonder who is meant. If another occupation really is meant, name this one in the same sentence too, or move the sentence to the comparison.",
        id: "Profil yang dibuat dari salinan profil lain sering masih memuat nama pekerjaan yang lama. Pembaca lalu bertanya-tanya siapa yang dimaksud. Jika memang pekerjaan lain yang dimaksud, sebutkan juga pekerjaan ini dalam kalimat yang sama, atau pindahkan kalimat itu ke perbandingan.",
      },
      bad: {
        en: {
          ...english("reality: Working as an archivist also means answering questions all day.\n"),
          marks: ["archivist"],
        },
        id: {
          ...indonesian("reality: Bekerja sebagai arsiparis juga berarti menjawab pertanyaan sepanjang hari.\n"),
          marks: ["arsiparis"],
        },
      },
      good: {
        en: english("reality: Working as a librarian also means answering questions all day.\n"),
        id: indonesian("reality: Bekerja sebagai pustakawan juga berarti menjawab pertanyaan sepanjang hari.\n"),
      },
    };
  },
  messages: {
    foreign: {
      en: "“{text}” is the title of another profile ({other}). If this sentence is left over from there, name this occupation instead.",
      id: "“{text}” adalah nama pekerjaan dalam profil lain ({other}). Jika kalimat ini tertinggal dari sana, gantilah dengan nama pekerjaan ini.",
    },
    there: { en: "The title of the other profile.", id: "Nama pekerjaan dalam profil yang lain." },
  },
  check(profile, context, report) {
    if (profile.identity.id === null || statusOf(profile) === "retired") return;
    const language = languageOf(profile, context.config);
    let own: Own | undefined;
    // A sentence may hold thousands of leads: this occupation is looked for in it once.
    const ownIn = new Map<readonly Word[], boolean>();
    const namesOwn = (sentence: readonly Word[], { words }: Own): boolean => {
      let isNamed = ownIn.get(sentence);
      if (isNamed === undefined) {
        isNamed = covered(sentence, words, language).size > 0;
        ownIn.set(sentence, isNamed);
      }
      return isNamed;
    };
    for (const lead of leadsIn(profile, language)) {
      const { passage, sentence } = lead;
      if (passage.section === "comparison" || isElsewhere(lead, language)) continue;
      const from = lead.at + lead.count;
      const foreign = foreignAt(sentence, from, profile, language, context);
      if (!foreign) continue;
      own ??= ownOf(profile);
      if (isOwn(foreign, own) || namesOwn(sentence, own)) continue;
      const [start, end] = [sentence[from]!.start, sentence[from + foreign.length - 1]!.end];
      const { file, id, title } = foreign.facts;
      const related = title ? [{ file, span: title.span, message: "there", args: {} }] : [];
      const args = { text: passage.text.slice(start, end).replace(/\s+/g, " "), other: id };
      report({ span: passage.span(start, end), message: "foreign", args, related, path: passage.path });
    }
  },
};

interface Foreign {
  readonly facts: ProfileFacts;
  /** How many words its name has there. */
  readonly length: number;
  readonly name: string;
}

/** The longest name that stands there, if it is another occupation's and not this one's. */
function foreignAt(
  words: readonly Word[],
  from: number,
  profile: Profile,
  language: Language,
  { index }: RuleContext,
): Foreign | null {
  const first = words[from];
  if (!first || !index.beginsTitle(first.lower)) return null;
  for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
    const name = words
      .slice(from, from + length)
      .map(({ lower }) => lower)
      .join(" ");
    const found = index.byTitle(name).filter(({ lang }) => lang === language);
    if (found.some(({ id }) => id === profile.identity.id)) return null;
    const [facts] = found;
    if (facts) return { facts, length, name };
  }
  return null;
}

interface Own {
  readonly names: ReadonlySet<string>;
  readonly words: readonly Name[];
}

function ownOf(profile: Profile): Own {
  const names = namesOf(profile);
  return { names, words: namesAsWords([...names]) };
}

/** They share a name, or this one's name in short: "guru" for "guru sekolah dasar". */
function isOwn({ facts, name }: Foreign, { names, words }: Own): boolean {
  const short = name.split(" ");
  const isPart = (whole: Name) => whole.some((_, i) => short.every((word, k) => whole[i + k] === word));
  return words.some(isPart) || namesIn(facts).some((other) => names.has(foldedTitle(other)));
}
