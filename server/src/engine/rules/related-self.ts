// An occupation is listed among its own related ones.

import { pairOf } from "../profile/tree";
import { profileWith } from "../write/example";
import { removeItem } from "../write/removal";
import type { Rule } from "./rule";

const named = { en: "baker.en.occupation.yaml", id: "tukang-roti.occupation.yaml" };

export const relatedSelf: Rule = {
  id: "related-self",
  title: { en: "An occupation is related to itself", id: "Pekerjaan terkait dengan dirinya sendiri" },
  severity: "error",
  stage: "content",
  docs: {
    why: {
      en: "“related” lists other occupations; a link from a profile to itself leads nowhere new.",
      id: "“related” memuat pekerjaan lain; tautan dari profil ke dirinya sendiri tidak menuju ke mana-mana.",
    },
    bad: {
      en: { text: profileWith("en", "related:\n  - miller\n  - baker\n"), marks: ["baker"], name: named.en },
      id: {
        text: profileWith("id", "related:\n  - petani\n  - tukang-roti\n"),
        marks: ["tukang-roti"],
        name: named.id,
      },
    },
    good: {
      en: { text: profileWith("en", "related:\n  - miller\n"), name: named.en },
      id: { text: profileWith("id", "related:\n  - petani\n"), name: named.id },
    },
  },
  messages: {
    self: {
      en: "“{other}” is the id of this profile itself.",
      id: "“{other}” adalah pengenal profil ini sendiri.",
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
