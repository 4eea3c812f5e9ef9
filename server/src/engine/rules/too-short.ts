// A text with fewer characters than its key needs.

import { problemsOf } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const tooShort: Rule = {
  id: "too-short",
  title: { en: "A text is too short", id: "Teks terlalu pendek" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A single word answers no question. Write at least one sentence that a reader can picture.",
        id: "Satu kata tidak menjawab pertanyaan. Tuliskan sedikitnya satu kalimat yang dapat dibayangkan pembaca.",
      },
      bad: {
        en: { text: profileWith("en", "duties: Bakes bread.\n"), marks: ["Bakes bread."] },
        id: { text: profileWith("id", "duties: Membuat roti.\n"), marks: ["Membuat roti."] },
      },
      good: {
        en: { text: profileWith("en", "duties: Mixes dough and bakes bread before dawn.\n") },
        id: { text: profileWith("id", "duties: Menguleni adonan dan memanggang roti sebelum fajar.\n") },
      },
    };
  },
  messages: {
    minLength: {
      en: "“{key}” ({title}) needs at least {limit} characters; it has {length}.",
      id: "“{key}” ({title}) memerlukan paling sedikit {limit} karakter; sekarang baru {length}.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
};
