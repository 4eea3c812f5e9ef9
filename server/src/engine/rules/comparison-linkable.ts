// A comparison names in words an occupation that has a profile here.

import { foldedTitle } from "../index/index-keys";
import { namesOf, type Occupation, occupationsTitled } from "../index/occupations";
import { type ComparisonItem, comparisonItems } from "../profile/comparison";
import { languageOf, type Profile } from "../profile/profile";
import { pairOf, type Scalar } from "../profile/tree";
import { profileWith, WITH_PASTRY_CHEF } from "../write/example";
import { insertNestedKey } from "../write/insertion";
import { isPlainSafe, quoted } from "../write/write";
import type { Example, Rule, RuleContext } from "./rule";

const english = (names: string): Example => {
  const excerpt = `comparison:\n  - ${names}\n    text: A pastry chef makes cakes, whereas a baker makes bread.\n`;
  return { ...WITH_PASTRY_CHEF.en, text: profileWith("en", excerpt), excerpt };
};
const indonesian = (names: string): Example => {
  const excerpt = `comparison:\n  - ${names}\n    text: Koki pastri membuat kue, sedangkan tukang roti membuat roti.\n`;
  return { ...WITH_PASTRY_CHEF.id, text: profileWith("id", excerpt), excerpt };
};

export const comparisonLinkable: Rule = {
  id: "comparison-linkable",
  title: { en: "A comparison could be a link", id: "Perbandingan dapat menjadi tautan" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "The occupation named here has a profile. With its “id” beside the “title”, readers can go on to it.",
        id: "Pekerjaan yang disebut di sini sudah ada profilnya. Dengan “id” di samping “title”, pembaca dapat melanjutkan ke sana.",
      },
      bad: {
        en: { ...english("title: Pastry chef"), marks: ["Pastry chef"] },
        id: { ...indonesian("title: Koki pastri"), marks: ["Koki pastri"] },
      },
      good: {
        en: english("id: pastry-chef"),
        id: indonesian("id: koki-pastri\n    title: Koki pastri"),
      },
    };
  },
  messages: {
    linkable: {
      en: "“{name}” has a profile here: {other}. Add its “id”, so that readers can open it.",
      id: "“{name}” sudah punya profil di sini: {other}. Tambahkan “id”-nya agar pembaca dapat membukanya.",
    },
    several: {
      en: "“{name}” is the name of several profiles here: {others}. Add the “id” of the one that is meant.",
      id: "“{name}” adalah nama beberapa profil di sini: {others}. Tambahkan “id” profil yang dimaksud.",
    },
    profile: { en: "The profile of “{title}” ({other}).", id: "Profil “{title}” ({other})." },
    link: { en: "Add the id “{other}” ({title})", id: "Tambahkan pengenal “{other}” ({title})" },
  },
  check(profile, context, report) {
    for (const { item, name, occupations } of linkable(profile, context)) {
      const ids = occupations.map(({ id }) => id);
      const said =
        ids.length === 1
          ? { message: "linkable", args: { name: name.text.trim(), other: ids[0]! } }
          : { message: "several", args: { name: name.text.trim(), others: ids } };
      report({ span: name.span, ...said, path: [...item.path, "title"] });
    }
  },
  fix(profile, { path = [] }, context) {
    const found = linkable(profile, context).find(({ item }) => item.path[1] === path[1]);
    if (!found) return [];
    const { item, name, occupations } = found;
    const isOnly = occupations.length === 1;
    return occupations.map(({ id: other, title }) => {
      const value = isPlainSafe(other) && name.style !== "double" ? other : quoted(other);
      const edits = [insertNestedKey(profile.text, item.map, item.path, "id", value)];
      // Another title may be shared by occupations that have no profile yet; that is for the author to say.
      const isSure = isOnly && foldedTitle(title) === foldedTitle(name.text);
      return { title: "link", args: { other, title }, edits, safe: isSure, preferred: isOnly };
    });
  },
};

interface Linkable {
  readonly item: ComparisonItem;
  readonly name: Scalar;
  readonly occupations: readonly Occupation[];
}

/** The items without an id whose title is that of profiles not yet compared here. */
function linkable(profile: Profile, { index, config }: RuleContext): Linkable[] {
  const items = comparisonItems(profile);
  const known = new Set([profile.identity.id, ...items.flatMap(({ id }) => id?.text.trim() ?? [])]);
  const own = namesOf(profile);
  return items.flatMap((item) => {
    const { title: name, map } = item;
    if (!name || pairOf(map, "id") || own.has(foldedTitle(name.text))) return [];
    const titled = occupationsTitled(index, name.text, languageOf(profile, config));
    const occupations = titled.filter(({ id }) => !known.has(id));
    return occupations.length > 0 ? [{ item, name, occupations }] : [];
  });
}
