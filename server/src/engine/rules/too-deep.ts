// Lists and mappings inside one another beyond any use.

import { problemsOf } from "../profile/profile";
import { MAX_DEPTH } from "../profile/tokens";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const TOWER = "[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH);

export const tooDeep: Rule = {
  id: "too-deep",
  title: { en: "Lists nested too deep", id: "Daftar bersarang terlalu dalam" },
  severity: "error",
  stage: "syntax",
  docs: {
    why: {
      en: "A profile needs four levels at most. Far more than that is a slip, such as a key held down, and the file is not read further.",
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
  },
  messages: {
    depth: {
      en: "Lists or mappings are nested more than {limit} levels deep here. Remove the brackets, dashes or spaces that are too many.",
      id: "Daftar atau pasangan kunci di sini bersarang lebih dari {limit} tingkat. Hapus kurung, tanda hubung, atau spasi yang berlebih.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report({ ...problem, args: { limit: MAX_DEPTH } });
  },
};
