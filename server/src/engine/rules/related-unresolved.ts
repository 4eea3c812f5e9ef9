// An id in `related` leads to no profile.

import { occupationsMeant } from "../index/occupations";
import type { Language } from "../message";
import { inWords, SLUG } from "../profile/identity";
import { languageOf } from "../profile/profile";
import { nodeAt, pairOf } from "../profile/tree";
import { profileWith, WITH_PASTRY_CHEF } from "../write/example";
import { removeItem } from "../write/removal";
import { overScalar } from "../write/restyle";
import type { Example, Fix, Rule } from "./rule";

function listed(language: Language, id: string): Example {
  const excerpt = `related:\n  - ${id}\n`;
  return { ...WITH_PASTRY_CHEF[language], text: profileWith(language, excerpt), excerpt };
}

export const relatedUnresolved: Rule = {
  id: "related-unresolved",
  title: { en: "A related occupation has no profile", id: "Pekerjaan terkait tidak punya profil" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Entries of “related” are links to other profiles. A link that leads nowhere does not help readers.",
        id: "Butir dalam “related” adalah tautan ke profil lain. Tautan yang tidak menuju ke mana-mana tidak berguna bagi pembaca.",
      },
      bad: {
        en: { ...listed("en", "pastry-cheff"), marks: ["pastry-cheff"] },
        id: { ...listed("id", "koki-pastry"), marks: ["koki-pastry"] },
      },
      good: {
        en: listed("en", "pastry-chef"),
        id: listed("id", "koki-pastri"),
      },
    };
  },
  messages: {
    unresolved: {
      en: "No profile here has the id “{other}”. Correct it, or remove the entry until it has a profile.",
      id: "Di sini tidak ada profil dengan pengenal “{other}”. Perbaiki pengenalnya, atau hapus butir ini selama profilnya belum ada.",
    },
    change: { en: "Change to “{other}” ({title})", id: "Ubah menjadi “{other}” ({title})" },
    remove: { en: "Remove this entry", id: "Hapus butir ini" },
  },
  check(profile, { index }, report) {
    const list = pairOf(profile.root, "related")?.value;
    if (list?.kind !== "list") return;
    for (const [i, { value }] of list.items.entries()) {
      if (value?.kind !== "scalar" || typeof value.value !== "string") continue;
      const other = value.text.trim();
      if (!SLUG.test(other) || other === profile.identity.id) continue;
      if (index.byId(other).length > 0 || !index.isWhole()) continue;
      const absent = { id: other, title: inWords(other) };
      report({ span: value.span, message: "unresolved", args: { other }, path: ["related", i], absent });
    }
  },
  fix(profile, { path = [], args }, { index, config }) {
    const list = pairOf(profile.root, "related")?.value;
    const value = nodeAt(profile.root, path);
    if (list?.kind !== "list" || value?.kind !== "scalar") return [];
    const listed = new Set(list.items.map((item) => (item.value?.kind === "scalar" ? item.value.text.trim() : "")));
    const changes = occupationsMeant(index, String(args["other"]), null, languageOf(profile, config))
      .filter(({ id }) => id !== profile.identity.id && !listed.has(id))
      .map(({ id: other, title }, i): Fix => {
        const edits = [overScalar(profile.text, value, other, list.flow)];
        return { title: "change", args: { other, title }, edits, safe: false, preferred: i === 0 };
      });
    const edit = removeItem(profile, "related", Number(path[1]));
    if (!edit) return changes;
    return [...changes, { title: "remove", args: {}, edits: [edit], safe: false, preferred: changes.length === 0 }];
  },
};
