// Two profiles that may be about one occupation: their titles differ by a word or two, or they have the same code.
import { statusOf } from "../gates/gates";
import { foldedTitle } from "../index/index-keys";
import { codeKey, titleKeys } from "../index/likeness";
import { namesOf } from "../index/occupations";
import { type Code, codesIn, namesIn, type ProfileFacts } from "../index/profile-facts";
import { comparisonItems } from "../profile/comparison";
import { languageOf, type Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { titleLikeness } from "../prose/title-words";
import { profileWith } from "../write/example";
import type { Example, Related, Rule, RuleContext } from "./rule";

const nameOf = (title: string): string => title.toLowerCase().replaceAll(" ", "-");
const COMPARED = {
  en: "comparison: An examiner grants the licence, whereas a driving instructor prepares learners for the test.\n",
  id: "comparison: Montir mobil merawat mobil, sedangkan montir sepeda motor merawat sepeda motor.\n",
};
const english = (other: string): Example => ({
  name: "driving-instructor.en.occupation.yaml",
  text: profileWith("en", "title: Driving instructor\n").replace(/^comparison:.*\n/m, COMPARED.en),
  excerpt: "title: Driving instructor\n",
  others: { [`${nameOf(other)}.en.occupation.yaml`]: `title: ${other}\n` },
});
const indonesian = (other: string): Example => ({
  name: "montir-sepeda-motor.occupation.yaml",
  text: profileWith("id", "title: Montir sepeda motor\n").replace(/^comparison:.*\n/m, COMPARED.id),
  excerpt: "title: Montir sepeda motor\n",
  others: { [`${nameOf(other)}.occupation.yaml`]: `title: ${other}\n` },
});

/** A code that more have in common is too coarse to tell occupations apart. */
const MOST_SHARING = 4;
/** So many others are named. */
const MOST_SHOWN = 5;

export const nearDuplicateProfile: Rule = {
  id: "near-duplicate-profile",
  title: { en: "Two profiles may be about one occupation", id: "Dua profil mungkin tentang satu pekerjaan" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Two profiles of one occupation drift apart, and readers do not know which one is valid. If it is the same work, keep one profile and add the other name to its other titles. If it is not, say in “comparison” how the two differ, because readers will ask.",
        id: "Dua profil tentang satu pekerjaan lama-lama berbeda isinya, dan pembaca tidak tahu mana yang berlaku. Jika pekerjaannya sama, pertahankan satu profil dan jadikan nama yang satu lagi sebutan lain. Jika berbeda, jelaskan bedanya dalam “comparison” karena pembaca akan bertanya.",
      },
      bad: {
        en: { ...english("Driving teacher"), marks: ["Driving instructor"] },
        id: { ...indonesian("Mekanik sepeda motor"), marks: ["Montir sepeda motor"] },
      },
      good: { en: english("Bus driver"), id: indonesian("Montir kapal") },
    };
  },
  messages: {
    title: {
      en: "“{other}” has nearly the same title. If it is the same work, keep one profile; if not, say in “comparison” how the two differ.",
      id: "“{other}” hampir sama namanya. Jika pekerjaannya sama, pertahankan satu profil; jika berbeda, jelaskan bedanya dalam “comparison”.",
    },
    code: {
      en: "“{other}” has the same code. If it is the same work, keep one profile; if not, say in “comparison” how the two differ.",
      id: "“{other}” memiliki kode yang sama. Jika pekerjaannya sama, pertahankan satu profil; jika berbeda, jelaskan bedanya dalam “comparison”.",
    },
    there: { en: "The other profile ({id}).", id: "Profil yang lain ({id})." },
  },
  check(profile, context, report) {
    const { id } = profile.identity;
    const title = pairOf(profile.root, "title")?.value;
    if (id === null || statusOf(profile) === "retired") return;
    const language = languageOf(profile, context.config);
    const told = new Set<string>();
    let isOtherOne: ((facts: ProfileFacts) => boolean) | undefined;
    // Most profiles have nothing in common with another one.
    const isOther = (facts: ProfileFacts) => {
      if (facts.id === id) return false;
      isOtherOne ??= othersIn(profile, context, told);
      return isOtherOne(facts);
    };
    if (title?.kind === "scalar") {
      const likenessTo = ({ title: other }: ProfileFacts) =>
        other ? titleLikeness(title.text, other.text, language) : null;
      const isAlike = (facts: ProfileFacts) => likenessTo(facts) !== null && isOther(facts);
      const found = context.index.alike(titleKeys(title.text, language), isAlike);
      const alike = ["same", "longer"].flatMap((kind) => found.filter((facts) => likenessTo(facts) === kind));
      // With a word besides it may well be another occupation.
      const severity = alike[0] && likenessTo(alike[0]) === "same" ? "warning" : "info";
      if (alike.length > 0)
        report({ span: title.span, message: "title", severity, ...tellOf(alike, told), path: ["title"] });
    }
    for (const code of codesIn(profile.root)) {
      if (!isExact(code)) continue;
      const found = context.index.alike([codeKey(code, language)], (facts) => hasCode(facts, code) && isOther(facts));
      const ids = new Set(found.map((facts) => facts.id));
      if (ids.size > 0 && ids.size <= MOST_SHARING)
        report({ span: code.span, message: "code", ...tellOf(found, told), path: ["codes", code.system] });
    }
  },
};

/** Another occupation of the same language, of which nobody says yet how it differs. */
function othersIn(profile: Profile, { config }: RuleContext, told: ReadonlySet<string>) {
  const { id } = profile.identity;
  const language = languageOf(profile, config);
  const names = namesOf(profile);
  const items = comparisonItems(profile);
  const compared = new Set(items.flatMap((item) => (item.id ? [item.id.text.trim()] : [])));
  const titles = new Set(items.flatMap((item) => (item.title ? [foldedTitle(item.title.text)] : [])));
  const isCompared = (facts: ProfileFacts) =>
    compared.has(facts.id) ||
    namesIn(facts).some((name) => titles.has(foldedTitle(name))) ||
    facts.references.some(({ id: other, from }) => from === "comparison" && other === id) ||
    facts.comparedTitles.some((title) => names.has(foldedTitle(title)));
  // That two have one title is another rule's.
  const isNamesake = ({ title }: ProfileFacts) => title !== null && names.has(foldedTitle(title.text));
  return (facts: ProfileFacts): boolean =>
    facts.id !== id &&
    facts.lang === language &&
    facts.status !== "retired" &&
    !told.has(facts.id) &&
    !isNamesake(facts) &&
    !isCompared(facts);
}

/** What a report says of the others, which are told of once. */
function tellOf(found: readonly ProfileFacts[], told: Set<string>) {
  for (const { id } of found) told.add(id);
  const related = found.slice(0, MOST_SHOWN).map(
    ({ file, id, title }): Related => ({
      file,
      span: title?.span ?? { start: 0, end: 0 },
      message: "there",
      args: { id },
    }),
  );
  return { args: { other: found[0]!.title?.text ?? found[0]!.id }, related };
}

const hasCode = ({ codes }: ProfileFacts, { system, text }: Code): boolean =>
  codes.some((code) => code.system === system && code.text === text);

/** A code of one occupation: no group, and no rest of one. */
function isExact({ system, text }: Code): boolean {
  if (system === "esco") return true;
  return system.startsWith("kbji") && /^\d{4}\.\d{2}$/.test(text) && !text.endsWith(".99");
}
