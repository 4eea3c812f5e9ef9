// An occupation is listed among its own related ones.

import type { Language } from "../message";
import { pairOf } from "../profile/tree";
import { profileWith } from "../write/example";
import { removeItem } from "../write/removal";
import type { Example, Rule } from "./rule";

const NAMES = { en: "baker.en.occupation.yaml", id: "tukang-roti.occupation.yaml" };

function listed(language: Language, ...ids: string[]): Example {
  const excerpt = `related: [${ids.join(", ")}]\n`;
  return { name: NAMES[language], text: profileWith(language, excerpt), excerpt };
}

export const relatedSelf: Rule = {
  id: "related-self",
  title: { en: "An occupation is related to itself", id: "Pekerjaan terkait dengan dirinya sendiri" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "“related” lists other occupations; a link from a profile to itself takes readers nowhere.",
        id: "“related” memuat pekerjaan lain; tautan dari profil ke dirinya sendiri tidak membawa pembaca ke mana-mana.",
      },
      bad: {
        en: { ...listed("en", "miller", "baker"), marks: ["baker"] },
        id: { ...listed("id", "petani", "tukang-roti"), marks: ["tukang-roti"] },
      },
      good: {
        en: listed("en", "miller"),
        id: listed("id", "petani"),
      },
    };
  },
  messages: {
    self: {
      en: "“{other}” is the id of this profile itself: remove it, or write the id of another occupation.",
      id: "“{other}” adalah pengenal profil ini sendiri: hapus, atau ganti dengan pengenal pekerjaan lain.",
    },
    remove: { en: "Remove this entry", id: "Hapus butir ini" },
  },
  check(profile, _context, report) {
    const list = pairOf(profile.root, "related")?.value;
    if (list?.kind !== "list") return;
    for (const [i, { value }] of list.items.entries()) {
      const other = value?.kind === "scalar" ? value.text.trim() : "";
      if (!value || other === "" || other !== profile.identity.id) continue;
      report({ span: value.span, message: "self", args: { other }, path: ["related", i] });
    }
  },
  fix(profile, { path = [] }) {
    const edit = removeItem(profile, "related", Number(path[1]));
    return edit ? [{ title: "remove", args: {}, edits: [edit], safe: false, preferred: true }] : [];
  },
};
