// A list with more entries than its key takes.

import { problemsOf } from "../profile/profile";
import { nodeAt } from "../profile/tree";
import { commentedOut } from "../write/comment-out";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const entries = (beginning: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `  - ${beginning}${i + 1}\n`).join("");

export const tooMany: Rule = {
  id: "too-many",
  title: { en: "A list is too long", id: "Daftar terlalu panjang" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Nobody remembers a list of more than twenty entries. Join what belongs together and leave out what happens rarely.",
        id: "Daftar dengan lebih dari dua puluh butir tidak akan diingat. Gabungkan yang berkaitan dan hilangkan yang jarang terjadi.",
      },
      bad: {
        en: {
          text: profileWith("en", `duties:\n${entries("bakes loaf number ", 21)}`),
          marks: ["- bakes loaf number 21"],
        },
        id: {
          text: profileWith("id", `duties:\n${entries("memanggang roti ke-", 21)}`),
          marks: ["- memanggang roti ke-21"],
        },
      },
      good: {
        en: { text: profileWith("en", "duties:\n  - mixes and shapes the dough\n  - bakes the day's bread\n") },
        id: { text: profileWith("id", "duties:\n  - menguleni dan membentuk adonan\n  - memanggang roti hari itu\n") },
      },
    };
  },
  messages: {
    items: {
      en: "“{key}” ({title}) may have at most {limit} entries; it has {length}.",
      id: "“{key}” ({title}) paling banyak {limit} butir; sekarang {length}.",
    },
    comment: {
      en: "Keep the extra entries as a comment for now",
      id: "Simpan dahulu butir yang berlebih sebagai komentar",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix({ text, root }, { path = [], args }) {
    const list = nodeAt(root, path);
    if (list?.kind !== "list" || list.flow) return [];
    const surplus = list.items.slice(Number(args["limit"])).map(({ span }) => commentedOut(text, span));
    if (surplus.includes(null)) return [];
    return [
      { title: "comment", args: {}, edits: surplus.flatMap((edits) => edits ?? []), safe: false, preferred: false },
    ];
  },
};
