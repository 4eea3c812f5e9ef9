// Lists and mappings inside one another beyond any use.

import { lineIndexAt, linesOf } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import { MAX_DEPTH } from "../profile/tokens";
import { schema } from "../schema/schema";
import { entryOf } from "../syntax/entry";
import { commentedBlock } from "../syntax/put-aside";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const TOWER = "[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH);

export const tooDeep: Rule = {
  id: "too-deep",
  title: { en: "Lists nested too deep", id: "Daftar bersarang terlalu dalam" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A profile needs at most four levels. Many more than that are usually a slip, such as a key held down on the keyboard, and the file is not read further.",
        id: "Sebuah profil paling banyak memerlukan empat tingkat. Jika jauh lebih dalam, biasanya ada salah ketik, misalnya tombol yang tertahan, dan berkas tidak dibaca lebih lanjut.",
      },
      bad: {
        en: { text: profileWith("en", `fit: ${TOWER}\n`), marks: ["["] },
        id: { text: profileWith("id", `fit: ${TOWER}\n`), marks: ["["] },
      },
      good: {
        en: { text: profileWith("en", "fit: [likes early mornings, works steadily]\n") },
        id: { text: profileWith("id", "fit: [menyukai pagi hari, bekerja teratur]\n") },
      },
    };
  },
  messages: {
    depth: {
      en: "Lists or keys are nested more than {limit} levels deep here. Remove the extra brackets, hyphens or spaces.",
      id: "Daftar atau kunci di sini bersarang lebih dari {limit} tingkat. Hapus kurung, tanda hubung, atau spasi yang berlebih.",
    },
    comment: { en: "Keep it as a comment for now", id: "Simpan dahulu sebagai komentar" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report({ ...problem, args: { limit: MAX_DEPTH } });
  },
  fix({ text }, { span }) {
    const lines = linesOf(text);
    let at = lineIndexAt(lines, span.start);
    while (at > 0 && (lines[at]!.indent > 0 || lines[at]!.start === lines[at]!.end)) at--;
    const { key } = entryOf(text, lines[at]!);
    if (!key || schema.required?.includes(key.text)) return [];
    return [
      { title: "comment", args: {}, edits: commentedBlock(text, lines[at]!.start), safe: false, preferred: false },
    ];
  },
};
