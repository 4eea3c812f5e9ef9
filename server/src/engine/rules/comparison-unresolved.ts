// The id in a comparison leads to no profile. Whether it is an id at all is judged elsewhere.

import { occupationsMeant } from "../index/occupations";
import { comparisonItems } from "../profile/comparison";
import { inWords, SLUG } from "../profile/identity";
import { languageOf, type Profile } from "../profile/profile";
import { nodeAt, pairOf } from "../profile/tree";
import { profileWith, WITH_PASTRY_CHEF } from "../write/example";
import { removeEntry } from "../write/removal";
import { inStyleOf, overScalar } from "../write/restyle";
import type { Example, Fix, Rule } from "./rule";

const english = (id: string): Example => {
  const excerpt = `comparison:\n  - id: ${id}\n    text: A pastry chef makes cakes, whereas a baker makes bread.\n`;
  return { ...WITH_PASTRY_CHEF.en, text: profileWith("en", excerpt), excerpt };
};
const indonesian = (id: string): Example => {
  const excerpt = `comparison:\n  - id: ${id}\n    text: Koki pastri membuat kue, sedangkan tukang roti membuat roti.\n`;
  return { ...WITH_PASTRY_CHEF.id, text: profileWith("id", excerpt), excerpt };
};

/** Shorter names are no title. */
const SHORTEST_NAME = 3;

export const comparisonUnresolved: Rule = {
  id: "comparison-unresolved",
  title: {
    en: "A comparison refers to a profile that does not exist",
    id: "Perbandingan merujuk ke profil yang tidak ada",
  },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers follow the id in a comparison to the other profile; an id without a profile leads nowhere. Until that profile is written, name the occupation by its title.",
        id: "Pembaca mengikuti pengenal dalam perbandingan ke profil lain; pengenal tanpa profil tidak menuju ke mana-mana. Selama profil itu belum ditulis, sebut pekerjaannya dengan nama.",
      },
      bad: {
        en: { ...english("pastry-cheff"), marks: ["pastry-cheff"] },
        id: { ...indonesian("koki-pastry"), marks: ["koki-pastry"] },
      },
      good: {
        en: english("pastry-chef"),
        id: indonesian("koki-pastri"),
      },
    };
  },
  messages: {
    unresolved: {
      en: "No profile here has the id “{other}”. Correct it, or name the occupation with “title” until it has a profile.",
      id: "Di sini tidak ada profil dengan pengenal “{other}”. Perbaiki pengenalnya, atau sebut pekerjaan itu dengan “title” selama profilnya belum ada.",
    },
    change: { en: "Change to “{other}” ({title})", id: "Ubah menjadi “{other}” ({title})" },
    titleAlone: {
      en: "Remove the id and keep the name “{title}”",
      id: "Hapus pengenal, pertahankan nama “{title}”",
    },
    toTitle: { en: "Name it by a title instead: “{title}”", id: "Sebut dengan “title” saja: “{title}”" },
  },
  check(profile, { index }, report) {
    for (const { id, title, path } of comparisonItems(profile)) {
      const other = id?.text.trim() ?? "";
      if (!id || !SLUG.test(other) || other === profile.identity.id) continue;
      if (index.byId(other).length > 0 || !index.isWhole()) continue;
      const absent = { id: other, title: title?.text.trim() ?? inWords(other) };
      report({ span: id.span, message: "unresolved", args: { other }, path: [...path, "id"], absent });
    }
  },
  fix(profile, { path = [], args }, { index, config }) {
    const item = comparisonItems(profile).find((one) => one.path[1] === path[1]);
    if (!item?.id) return [];
    const { id, title, map } = item;
    const other = String(args["other"]);
    const meant = occupationsMeant(index, other, title?.text ?? null, languageOf(profile, config));
    const changes = meant
      .filter((one) => one.id !== profile.identity.id)
      .map((one, i): Fix => {
        const edits = [overScalar(profile.text, id, one.id, map.flow)];
        return { title: "change", args: { other: one.id, title: one.title }, edits, safe: false, preferred: i === 0 };
      });
    const named = title ? withoutId(profile, path, title.text.trim()) : asTitle(profile, path, other);
    return [...changes, ...named.map((fix) => ({ ...fix, preferred: changes.length === 0 }))];
  },
};

function withoutId(profile: Profile, path: readonly (string | number)[], title: string): Fix[] {
  const map = nodeAt(profile.root, path.slice(0, -1));
  const edit = map?.kind === "map" ? removeEntry(profile, map, map.pairs.indexOf(pairOf(map, "id")!)) : null;
  return edit ? [{ title: "titleAlone", args: { title }, edits: [edit], safe: false, preferred: false }] : [];
}

/** The id as a name in words: a writer can go on from there. */
function asTitle({ root, text }: Profile, path: readonly (string | number)[], other: string): Fix[] {
  const map = nodeAt(root, path.slice(0, -1));
  const pair = pairOf(map, "id");
  if (map?.kind !== "map" || pair?.value?.kind !== "scalar" || other.length < SHORTEST_NAME) return [];
  const title = inWords(other);
  const edits = [
    { ...pair.key.span, text: inStyleOf(pair.key, "title", map.flow) },
    overScalar(text, pair.value, title, map.flow),
  ];
  return [{ title: "toTitle", args: { title }, edits, safe: false, preferred: false }];
}
