// The profile that this one compares itself with does not compare itself with this one.

import { foldedTitle } from "../index/index-keys";
import { namesOf, titleAmong } from "../index/occupations";
import type { ProfileFacts } from "../index/profile-facts";
import { comparisonItems } from "../profile/comparison";
import { languageOf, type Profile } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const COMPARISON = {
  en: (named: string) =>
    `comparison:\n  - ${named}\n    text: A baker makes bread, whereas a pastry chef makes cakes.\n`,
  id: (named: string) =>
    `comparison:\n  - ${named}\n    text: Tukang roti membuat roti, sedangkan koki pastri membuat kue.\n`,
};

/** A baker compared with a pastry chef, whose profile compares itself with `named`. */
const english = (named: string): Example => {
  const excerpt = COMPARISON.en("id: pastry-chef");
  const others = { "pastry-chef.en.occupation.yaml": `title: Pastry chef\n${COMPARISON.en(named)}` };
  return { name: "baker.en.occupation.yaml", text: profileWith("en", excerpt), excerpt, others };
};
const indonesian = (named: string): Example => {
  const excerpt = COMPARISON.id("id: koki-pastri");
  const others = { "koki-pastri.occupation.yaml": `title: Koki pastri\n${COMPARISON.id(named)}` };
  return { name: "tukang-roti.occupation.yaml", text: profileWith("id", excerpt), excerpt, others };
};

export const comparisonNotReciprocal: Rule = {
  id: "comparison-not-reciprocal",
  title: { en: "A comparison from one side only", id: "Perbandingan dari satu pihak saja" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers arrive from both sides: readers of the other profile also ask how the two differ. Name this occupation in its comparison too. A comparison written as running text is assumed to do so.",
        id: "Pembaca datang dari kedua arah: pembaca profil yang lain juga bertanya apa bedanya. Sebutkan pekerjaan ini dalam perbandingannya juga. Perbandingan berupa uraian dianggap sudah menyebutnya.",
      },
      bad: {
        en: { ...english("title: Chocolatier"), marks: ["pastry-chef"] },
        id: { ...indonesian("title: Pembuat cokelat"), marks: ["koki-pastri"] },
      },
      good: {
        en: english("id: baker"),
        id: indonesian("title: Tukang roti"),
      },
    };
  },
  messages: {
    oneSided: {
      en: "The profile of “{title}” ({other}) does not compare itself with this occupation. Add a comparison there for readers who come from that profile.",
      id: "Profil “{title}” ({other}) tidak membandingkan dirinya dengan pekerjaan ini. Tambahkan perbandingan di sana bagi pembaca yang datang dari profil itu.",
    },
    there: { en: "The comparison of “{title}” ({other}).", id: "Perbandingan dalam profil “{title}” ({other})." },
  },
  check(profile, { index, config }, report) {
    const language = languageOf(profile, config);
    if (profile.identity.id === null) return;
    for (const { id, path } of comparisonItems(profile)) {
      const other = id?.text.trim() ?? "";
      if (!id || other === profile.identity.id) continue;
      const versions = index.byId(other).filter(({ lang }) => lang === language);
      const [first] = versions;
      if (!first?.comparison || versions.some((facts) => mayCompare(facts, profile))) continue;
      const args = { other, title: titleAmong(versions, language) ?? other };
      const related = [{ file: first.file, span: first.comparison.span, message: "there", args }];
      report({ span: id.span, message: "oneSided", args, related, path: [...path, "id"] });
    }
  },
};

/** By id, by title, or in prose, which nobody reads here. */
function mayCompare({ comparison, references, comparedTitles }: ProfileFacts, profile: Profile): boolean {
  if (!comparison) return true;
  const names = namesOf(profile);
  return (
    references.some(({ id, from }) => from === "comparison" && id === profile.identity.id) ||
    comparedTitles.some((title) => names.has(foldedTitle(title)))
  );
}
