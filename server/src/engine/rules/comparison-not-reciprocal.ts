// The profile that this one compares itself with does not compare itself with this one.

import { languageOf, namesOf, titleAmong } from "../index/occupations";
import type { ProfileFacts } from "../index/profile-facts";
import { foldedTitle } from "../index/profile-index";
import { comparisonItems } from "../profile/comparison";
import type { Profile } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** A profile of `title` that compares itself with one other, named by `named`. */
const english = (title: string, named: string): string =>
  profileWith(
    "en",
    `comparison:\n  - ${named}\n    text: A baker makes bread, whereas a pastry chef makes cakes.\n`,
  ).replace("Baker", title);
const indonesian = (title: string, named: string): string =>
  profileWith(
    "id",
    `comparison:\n  - ${named}\n    text: Tukang roti membuat roti, sedangkan koki pastri membuat kue.\n`,
  ).replace("Tukang roti", title);

const BAKER = { name: "baker.en.occupation.yaml", text: english("Baker", "id: pastry-chef") };
const ROTI = { name: "tukang-roti.occupation.yaml", text: indonesian("Tukang roti", "id: koki-pastri") };
const EN = (named: string) => ({ "pastry-chef.en.occupation.yaml": english("Pastry chef", named) });
const ID = (named: string) => ({ "koki-pastri.occupation.yaml": indonesian("Koki pastri", named) });

export const comparisonNotReciprocal: Rule = {
  id: "comparison-not-reciprocal",
  title: { en: "A comparison from one side only", id: "Perbandingan dari satu pihak saja" },
  severity: "info",
  stage: "content",
  docs: {
    why: {
      en: "Readers arrive from both sides: whoever reads the other profile also asks how the two differ. Name this occupation in its comparison as well. A comparison in prose is taken to do so.",
      id: "Pembaca datang dari kedua arah: pembaca profil yang lain juga bertanya apa bedanya. Sebutkan pekerjaan ini dalam perbandingannya juga. Perbandingan dalam bentuk teks dianggap sudah menyebutnya.",
    },
    bad: {
      en: { ...BAKER, others: EN("title: Chocolatier"), marks: ["pastry-chef"] },
      id: { ...ROTI, others: ID("title: Pembuat cokelat"), marks: ["koki-pastri"] },
    },
    good: {
      en: { ...BAKER, others: EN("id: baker") },
      id: { ...ROTI, others: ID("title: Tukang roti") },
    },
  },
  messages: {
    oneSided: {
      en: "The profile of “{title}” ({other}) does not compare itself with this occupation.",
      id: "Profil “{title}” ({other}) tidak membandingkan dirinya dengan pekerjaan ini.",
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
      const args = { other, title: titleAmong(versions, other, language) };
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
