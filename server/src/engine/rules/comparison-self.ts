// An occupation is compared with itself.

import { foldedTitle } from "../index/index-keys";
import { namesOf, occupationsTitled } from "../index/occupations";
import type { Language } from "../message";
import { type ComparisonItem, comparisonItems } from "../profile/comparison";
import { languageOf, type Profile } from "../profile/profile";
import { pairOf, type Scalar } from "../profile/tree";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { removeEntry } from "../write/removal";
import { inStyleOf, overScalar } from "../write/restyle";
import { placeholderFor } from "../write/skeleton";
import { quoted } from "../write/write";
import type { Example, Fix, Rule, RuleContext } from "./rule";

const english = (names: string): Example => {
  const excerpt = `comparison:\n  - ${names}\n    text: A pastry chef makes cakes, whereas a baker makes bread.\n`;
  return { text: profileWith("en", excerpt), excerpt, name: "baker.en.occupation.yaml" };
};
const indonesian = (names: string): Example => {
  const excerpt = `comparison:\n  - ${names}\n    text: Koki pastri membuat kue, sedangkan tukang roti membuat roti.\n`;
  return { text: profileWith("id", excerpt), excerpt, name: "tukang-roti.occupation.yaml" };
};

export const comparisonSelf: Rule = {
  id: "comparison-self",
  title: { en: "An occupation is compared with itself", id: "Pekerjaan dibandingkan dengan dirinya sendiri" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A comparison names the other occupation, not the one that the profile is about.",
        id: "Perbandingan menyebut pekerjaan lain, bukan pekerjaan yang dibahas profil ini.",
      },
      bad: {
        en: { ...english("id: baker\n    title: Pastry chef"), marks: ["baker"] },
        id: { ...indonesian("id: tukang-roti\n    title: Koki pastri"), marks: ["tukang-roti"] },
      },
      good: {
        en: english("title: Pastry chef"),
        id: indonesian("title: Koki pastri"),
      },
    };
  },
  messages: {
    ownId: {
      en: "“{other}” is the id of this profile itself. Name the other occupation that it is compared with.",
      id: "“{other}” adalah pengenal profil ini sendiri. Sebutkan pekerjaan lain yang dibandingkan dengannya.",
    },
    ownTitle: {
      en: "“{other}” is a name of this occupation itself. Name the other occupation that it is compared with.",
      id: "“{other}” adalah nama pekerjaan ini sendiri. Sebutkan pekerjaan lain yang dibandingkan dengannya.",
    },
    change: { en: "Change to “{other}” ({title})", id: "Ubah menjadi “{other}” ({title})" },
    titleAlone: {
      en: "Remove the id and keep the name “{title}”",
      id: "Hapus pengenal, pertahankan nama “{title}”",
    },
    name: { en: "Write the name of the other occupation here", id: "Tulis nama pekerjaan lain itu di sini" },
  },
  check(profile, _context, report) {
    const own = namesOf(profile);
    for (const { id, title, map, path } of comparisonItems(profile)) {
      const other = id?.text.trim();
      if (id && other === profile.identity.id) {
        report({ span: id.span, message: "ownId", args: { other }, path: [...path, "id"] });
      } else if (title && !pairOf(map, "id") && own.has(foldedTitle(title.text))) {
        const args = { other: title.text.trim() };
        report({ span: title.span, message: "ownTitle", args, path: [...path, "title"] });
      }
    }
  },
  fix(profile, { path = [], message }, context) {
    const item = comparisonItems(profile).find((one) => one.path[1] === path[1]);
    if (!item) return [];
    const named = message === "ownId" && item.id ? namedOtherwise(profile, item, item.id, context) : [];
    const edits = named.length > 0 ? [] : toBeNamed(profile, item, languageOf(profile, context.config));
    const asked = edits.length > 0 ? [{ title: "name", args: {}, edits, safe: false, preferred: false }] : [];
    return [...named, ...asked].map((fix, i) => ({ ...fix, preferred: i === 0 }));
  },
};

/** What the comparison says stays; which occupation it is about is for the author to write. */
function toBeNamed(profile: Profile, { path, map, id, title }: ComparisonItem, language: Language): Edit[] {
  const name = quoted(placeholderFor([...path, "title"], language));
  const pair = id ? pairOf(map, "id") : undefined;
  if (pair && id && !title) {
    return [
      { ...pair.key.span, text: inStyleOf(pair.key, "title", map.flow) },
      { ...id.span, text: name },
    ];
  }
  const renamed = title && namesOf(profile).has(foldedTitle(title.text)) ? [{ ...title.span, text: name }] : [];
  if (!pair) return renamed;
  const removed = removeEntry(profile, map, map.pairs.indexOf(pair));
  return removed ? [removed, ...renamed] : [];
}

/** The title says which occupation was meant: its id, or no id at all. */
function namedOtherwise(
  profile: Profile,
  { map, title }: ComparisonItem,
  id: Scalar,
  { index, config }: RuleContext,
): Fix[] {
  if (!title || namesOf(profile).has(foldedTitle(title.text))) return [];
  const meant = occupationsTitled(index, title.text, languageOf(profile, config));
  const common = { safe: false, preferred: false };
  const changes = meant
    .filter((one) => one.id !== profile.identity.id)
    .map((one): Fix => {
      const edits = [overScalar(profile.text, id, one.id, map.flow)];
      return { ...common, title: "change", args: { other: one.id, title: one.title }, edits };
    });
  const edit = removeEntry(profile, map, map.pairs.indexOf(pairOf(map, "id")!));
  return edit
    ? [...changes, { ...common, title: "titleAlone", args: { title: title.text.trim() }, edits: [edit] }]
    : changes;
}
