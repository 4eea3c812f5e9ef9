// A file far larger than any profile.

import { MAX_LENGTH } from "../profile/parse";
import { problemsOf } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

/** The text is made on demand: nothing so large is kept in memory for the documentation. */
const overfull = (language: "en" | "id", note: string, title: string): Example => ({
  get text() {
    return profileWith(language, "") + note.repeat(Math.ceil(MAX_LENGTH / note.length));
  },
  excerpt: profileWith(language, "") + note.repeat(2),
  marks: [title],
});

export const tooLarge: Rule = {
  id: "too-large",
  title: { en: "The file is too large", id: "Berkas terlalu besar" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A profile has a few thousand characters. A file with more than a million is something else, such as an export of many profiles at once, and is not read.",
        id: "Sebuah profil berisi beberapa ribu karakter. Berkas dengan lebih dari satu juta karakter adalah hal lain, misalnya ekspor banyak profil sekaligus, dan tidak dibaca.",
      },
      bad: {
        en: overfull("en", "# The same line, and more than a million further characters.\n", "title: Baker"),
        id: overfull("id", "# Baris yang sama, dan lebih dari satu juta karakter lainnya.\n", "title: Tukang roti"),
      },
      good: { en: { text: profileWith("en", "") }, id: { text: profileWith("id", "") } },
    };
  },
  messages: {
    file: {
      en: "This file has {length} characters and is not read: a profile may have at most {limit}.",
      id: "Berkas ini berisi {length} karakter dan tidak dibaca: sebuah profil paling banyak berisi {limit} karakter.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
};
