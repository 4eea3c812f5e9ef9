// A sentence says "as a nurse" in the profile of somebody else: left over from the profile that it was copied from.
import { statusOf } from "../gates/gates";
import { namesOf } from "../index/occupations";
import { namesIn, type ProfileFacts } from "../index/profile-facts";
import { foldedTitle } from "../index/profile-index";
import type { Language } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { inSentence } from "../prose/candidate";
import { covered, type Name, namesAsWords } from "../prose/mentions";
import { type Match, type PhraseList, phrasesByKind } from "../prose/phrases";
import type { Word } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule, RuleContext } from "./rule";

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
      person: "every|each|a|an|the",
    },
  ),
};

/** In front of it they say that it is somebody else, or was once. */
const ELSEWHERE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    `dianggap dikira disangka bukan dulu dulunya pernah sebelumnya semula awalnya mantan beralih pindah naik lanjut kelak
    seperti dengan bersama kepada oleh dari membantu mendampingi melayani untuk bagi antara terhadap tanpa berbeda
    dibandingkan banyak sebagian beberapa memulai mengawali dimulai mulai misalnya atau`.split(/\s+/),
  ),
  en: new Set(
    `mistaken regarded seen considered not former once previously later start started starts begin began begins formerly like
    with alongside for to by from help helps assist assists support supports unlike than compared many some often first
    or if retrain move moved progress promoted advance`.split(/\s+/),
  ),
};

const english = (excerpt: string): Example => ({
  name: "baker.en.occupation.yaml",
  text: profileWith("en", excerpt),
  excerpt,
  others: { "pastry-chef.en.occupation.yaml": "title: Pastry chef\n" },
});
const indonesian = (excerpt: string): Example => ({
  name: "tukang-roti.occupation.yaml",
  text: profileWith("id", excerpt),
  excerpt,
  others: { "koki-pastri.occupation.yaml": "title: Koki pastri\n" },
});

/** So many words of a title are looked at. */
const MOST_WORDS = 6;

export const foreignTitleInText: Rule = {
  id: "foreign-title-in-text",
  title: { en: "The text speaks of another occupation", id: "Teks berbicara tentang pekerjaan lain" },
  severity: "warning",
  stage: "content",
  docs: {
    why: {
      en: "A profile that began as a copy of another one often keeps its title in a sentence. Readers then wonder whom it is about. Where another occupation is meant, name this one in the same sentence, or move it to the comparison.",
      id: "Profil yang dibuat dari salinan profil lain sering masih memuat nama pekerjaan lama. Pembaca jadi bingung siapa yang dimaksud. Jika memang pekerjaan lain yang dimaksud, sebutkan juga pekerjaan ini dalam kalimat yang sama, atau pindahkan ke perbandingan.",
    },
    bad: {
      en: {
        ...english("reality: Working as a pastry chef also means getting up before dawn.\n"),
        marks: ["pastry chef"],
      },
      id: {
        ...indonesian("reality: Bekerja sebagai koki pastri juga berarti bangun sebelum fajar.\n"),
        marks: ["koki pastri"],
      },
    },
    good: {
      en: english("reality: Working as a baker also means getting up before dawn.\n"),
      id: indonesian("reality: Bekerja sebagai tukang roti juga berarti bangun sebelum fajar.\n"),
    },
  },
  messages: {
    foreign: {
      en: "“{text}” is the title of another profile ({other}). Is this sentence left over from there? Name this occupation instead.",
      id: "“{text}” adalah nama pekerjaan dalam profil lain ({other}). Apakah kalimat ini tersisa dari sana? Sebutkan pekerjaan ini sebagai gantinya.",
    },
    there: { en: "The title of the other profile.", id: "Nama dalam profil yang lain." },
  },
  check(profile, context, report) {
    if (profile.identity.id === null || statusOf(profile) === "retired") return;
    const language = languageOf(profile, context.config);
    let own: Own | undefined;
    for (const match of LEADS[language].in(profile)) {
      const { passage } = match;
      if (passage.section === "comparison" || match.words.some(({ apart }) => apart !== null)) continue;
      const found = inSentence(match, language);
      if (!found || isElsewhere(found, language)) continue;
      const from = found.at + found.words.length;
      const foreign = foreignAt(found.sentence, from, profile, language, context);
      if (!foreign) continue;
      own ??= ownOf(profile);
      if (isOwn(foreign, own) || covered(found.sentence, own.words, language).size > 0) continue;
      const [start, end] = [found.sentence[from]!.start, found.sentence[from + foreign.length - 1]!.end];
      const { file, id, title } = foreign.facts;
      const related = title ? [{ file, span: title.span, message: "there", args: {} }] : [];
      const args = { text: passage.text.slice(start, end).replace(/\s+/g, " "), other: id };
      report({ span: passage.span(start, end), message: "foreign", args, related, path: passage.path });
    }
  },
};

function isElsewhere(
  { sentence, at, value, passage }: Match<Kind> & { readonly sentence: readonly Word[] },
  language: Language,
) {
  const before = sentence.slice(Math.max(0, at - 4), at);
  if (before.some(({ lower }) => ELSEWHERE[language].has(lower))) return true;
  if (value === "role" || before.length === 0) return false;
  // Somebody whom one meets, unless a clause begins with it.
  const last = before.at(-1)!;
  const gap = passage.text.slice(last.end, sentence[at]!.start);
  return !/[,;:–—]/.test(gap) && !BEFORE_PERSON.has(last.lower);
}

const BEFORE_PERSON: ReadonlySet<string> = new Set([
  "adalah",
  "ialah",
  "bahwa",
  "jika",
  "ketika",
  "that",
  "is",
  "when",
]);

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
