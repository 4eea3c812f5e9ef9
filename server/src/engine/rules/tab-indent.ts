// A line indented by tabs, which YAML does not accept.

import { problemsOf } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const tabIndent: Rule = {
  id: "tab-indent",
  title: { en: "A line indented with a tab", id: "Baris menjorok dengan tab" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "YAML counts spaces to see what belongs together, and a tab has no fixed width. The quick fix replaces it with spaces.",
        id: "YAML menghitung spasi untuk melihat apa yang berkaitan, sedangkan lebar tab tidak tetap. Perbaikan cepat menggantinya dengan spasi.",
      },
      bad: {
        en: { text: profileWith("en", "duties:\n\t- mixes and shapes dough\n"), marks: ["\t"] },
        id: { text: profileWith("id", "duties:\n\t- menguleni dan membentuk adonan\n"), marks: ["\t"] },
      },
      good: {
        en: { text: profileWith("en", "duties:\n  - mixes and shapes dough\n") },
        id: { text: profileWith("id", "duties:\n  - menguleni dan membentuk adonan\n") },
      },
    };
  },
  messages: {
    tab: {
      en: "This line is indented with a tab. YAML accepts only spaces here.",
      id: "Baris ini menjorok dengan tab. Di sini YAML hanya menerima spasi.",
    },
    spaces: { en: "Replace the tab with spaces", id: "Ganti tab dengan spasi" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix(_profile, { edits }) {
    return edits ? [{ title: "spaces", args: {}, edits, safe: true, preferred: true }] : [];
  },
};
