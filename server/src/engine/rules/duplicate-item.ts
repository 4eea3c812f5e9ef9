// An entry that a list has already, or another title that is the title itself.

import { type Profile, problemsOf, textOf } from "../profile/profile";
import { nodeAt, pairOf } from "../profile/tree";
import { profileWith } from "../write/example";
import { removeEntry } from "../write/removal";
import type { Related, Report, Rule } from "./rule";

export const duplicateItem: Rule = {
  id: "duplicate-item",
  title: { en: "An entry is repeated", id: "Butir tercantum dua kali" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "An entry that appears twice in a list says nothing new. Often the second was meant to be a different one.",
        id: "Butir yang tercantum dua kali tidak menambah apa-apa. Sering kali butir kedua seharusnya lain.",
      },
      bad: {
        en: { text: profileWith("en", "related:\n  - miller\n  - cook\n  - miller\n"), marks: ["miller"] },
        id: {
          text: profileWith("id", "related:\n  - juru-masak\n  - petani\n  - juru-masak\n"),
          marks: ["juru-masak"],
        },
      },
      good: {
        en: { text: profileWith("en", "related:\n  - miller\n  - cook\n") },
        id: { text: profileWith("id", "related:\n  - juru-masak\n  - petani\n") },
      },
    };
  },
  messages: {
    twice: {
      en: "“{text}” is already in “{key}” ({title}). Remove it, or replace it with another.",
      id: "“{text}” sudah ada dalam “{key}” ({title}). Hapus, atau ganti dengan yang lain.",
    },
    ownTitle: {
      en: "“{text}” is the title itself; do not repeat it among the other titles.",
      id: "“{text}” sudah menjadi nama pekerjaan ini; tidak perlu diulang sebagai sebutan lain.",
    },
    first: { en: "It is already listed here.", id: "Sudah tercantum di sini." },
    remove: { en: "Remove this entry", id: "Hapus butir ini" },
  },
  check(profile, _context, report) {
    const reported = new Set<number>();
    for (const problem of problemsOf(profile, this.id)) {
      const related = (problem.others ?? []).map((span): Related => ({ span, message: "first", args: {} }));
      reported.add(problem.span.start);
      report({ ...problem, related });
    }
    for (const again of repeatedTitles(profile)) if (!reported.has(again.span.start)) report(again);
  },
  fix(profile, { path = [] }) {
    const list = nodeAt(profile.root, path.slice(0, -1));
    const edit = list?.kind === "list" ? removeEntry(profile, list, Number(path.at(-1))) : null;
    return edit ? [{ title: "remove", args: {}, edits: [edit], safe: false, preferred: true }] : [];
  },
};

/** Titles are names: for readers `Apiarist` and `apiarist` are the same. */
function repeatedTitles(profile: Profile): Report[] {
  const list = pairOf(profile.root, "alternative_titles")?.value;
  const title = pairOf(profile.root, "title")?.value;
  if (list?.kind !== "list") return [];
  const known = new Map<string, Related>();
  const own = textOf(profile, "title");
  if (own !== null && title) known.set(own.toLowerCase(), { span: title.span, message: "first", args: {} });
  return list.items.flatMap(({ value }, i) => {
    if (value?.kind !== "scalar" || value.text.trim() === "") return [];
    const name = value.text.trim().toLowerCase();
    const first = known.get(name);
    if (!first) known.set(name, { span: value.span, message: "first", args: {} });
    if (!first) return [];
    const message = first.span === title?.span ? "ownTitle" : "twice";
    const args = { text: value.text.trim(), key: "alternative_titles", title: { key: "alternative_titles" } };
    return [{ span: value.span, message, args, related: [first], path: ["alternative_titles", i] }];
  });
}
